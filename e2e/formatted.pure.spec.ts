import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { Formatted } from "@/components/formatted";
import { markupOf } from "@/e2e/markup";

const shown = (text: string) => markupOf(Formatted({ text }));

test("what people type by themselves is formatted, and only that @pure", () => {
  const html = shown(
    "It is **late**, *again*:\n- one\n- two\n\n> He said\n\n1. a\n2. b\n\n`x` ~~y~~",
  );
  for (const part of [
    "<strong>late</strong>",
    "<em>again</em>",
    "<ul",
    "<blockquote",
    "<ol",
    "<del>",
  ])
    expect(html).toContain(part);
  expect(shown("first\nsecond")).toContain("first<br></br>second");
  expect(shown("# A title")).toContain("<strong>A title</strong>");
  expect(shown("a | b\n--|--\n1 | 2")).not.toContain("<table");
  expect(shown("Title\n=====")).not.toMatch(/<h\d/);
});

test("markup of others' making is shown as it was typed @pure", () => {
  const typed = '<img src=x onerror="alert(1)"> &amp; <script>alert(2)</script>';
  const html = shown(typed);
  expect(html).not.toMatch(/<(img|script)/);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp;amp;");
  expect(shown("![a picture](https://x.example/y.png)")).not.toContain("<img");
});

test("a link leads to the web, and says where @pure", () => {
  expect(shown("See https://www.lsis.example/a_b.")).toContain(
    '<a href="https://www.lsis.example/a_b" class="address" rel="nofollow noopener noreferrer">',
  );
  expect(shown("[your bank](https://evil.example/x)")).toContain("your bank</a> (evil.example)");
  for (const href of [
    "javascript:alert(1)",
    "data:text/html,x",
    "//x.example",
    "https://a@b.example",
  ])
    expect(shown(`[go](${href})`)).not.toContain("<a ");
});

test("depth that nobody means is shown as plain words, at once @pure", () => {
  const begun = performance.now();
  for (const bomb of [">".repeat(5000), "> - ".repeat(1250), "- ".repeat(2500), "*a ".repeat(1600)])
    expect(shown(bomb).length).toBeGreaterThan(1000);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test("whatever is typed, only the named elements come out, and no word is lost @pure", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("**", "*", "_", "> ", "- ", "1. ", "`", "\n", "\n\n", "[", "](", ")", "<", ">"),
    fc.constantFrom(
      "&lt;",
      "javascript:",
      "https://a.example",
      "\\",
      "# ",
      "    ",
      "~~",
      "|",
      "![",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const html = shown(parts.join(""));
      const names = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);
      expect(names.filter((name) => !named.includes(name ?? ""))).toEqual([]);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//);
      expect(html).not.toMatch(/\son[a-z]+=|style=/i);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1 }),
      fc.array(piece),
      (words, marks) => {
        const typed = words
          .map((word, at) => `${marks[at % (marks.length || 1)] ?? ""} ${word}`)
          .join(" ");
        const text = shown(typed);
        for (const word of words) expect(text).toContain(word);
      },
    ),
  );
});

const named = [
  ...["div", "p", "strong", "em", "del", "code", "pre", "br", "hr", "a"],
  ...["blockquote", "ul", "ol", "li"],
];
