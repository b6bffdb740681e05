import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { mentionedIn, nameBeingTyped, suggestedFor } from "@/lib/mentions";

const names = ["Alison Ashdown", "Ben Alder", "Zoë O’Neill", "Al Quick", "Ann-Marie Ashdown"];

test("a name is being typed behind an @ that begins a word, up to the caret @pure", () => {
  const typing = (text: string, caret = text.length) => nameBeingTyped(text, caret)?.typed ?? null;
  expect(typing("Thanks, @Al")).toBe("Al");
  expect(typing("Thanks, @Alison Ash")).toBe("Alison Ash");
  expect(typing("@Zoë O’N")).toBe("Zoë O’N");
  expect(typing("@Alison and more", 4)).toBe("Ali");
  for (const none of ["@", "me@college", "Thanks", "@Al\nmore", "@ Al", "@9"])
    expect(typing(none), none).toBeNull();
});

test("those come first whose name begins so, and nobody else @pure", () => {
  expect(suggestedFor("al", names)).toEqual(["Al Quick", "Alison Ashdown", "Ben Alder"]);
  expect(suggestedFor("zoë o'n", names)).toEqual(["Zoë O’Neill"]);
  expect(suggestedFor("ash", names)).toEqual(["Alison Ashdown", "Ann-Marie Ashdown"]);
  expect(suggestedFor("lison", names)).toEqual([]);
  expect(suggestedFor("Alison Ashdown", names)).toEqual([]);
});

test("whatever is suggested mentions whoever it names, put where it was typed @pure", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom("", "Hello ", "A line\n"),
      (name, length, before) => {
        const typed = name.slice(0, length).trimEnd();
        const text = `${before}@${typed}`;
        const typing = nameBeingTyped(text, text.length);
        expect(typing?.typed).toBe(typed);
        for (const one of suggestedFor(typed, names)) {
          const whole = `${text.slice(0, typing?.from)}${one} please`;
          expect(
            mentionedIn(
              whole,
              names.map((known) => ({ name: known })),
            ),
          ).toEqual([{ name: one }]);
        }
      },
    ),
  );
});
