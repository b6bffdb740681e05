import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Fault, inspect } from "@/app/attachments/content";
import { compound, manifest, samples, zip } from "@/e2e/files";
import { cleanName, dispositionOf, endingOf, fileTypes } from "@/lib/attachments";

test("a file of each type is what its name says @pure", async () => {
  for (const [name, content] of Object.entries(samples)) {
    const found = await inspect(name, content);
    expect(found, name).toHaveProperty("mime");
    expect(typeof found === "object" && found.endings, name).toContain(endingOf(name));
  }
});

const office = (...more: Parameters<typeof zip>) =>
  zip(["[Content_Types].xml", "<Types/>"], ["word/document.xml", "<w:document/>"], ...more);
const odt = (...more: Parameters<typeof zip>) =>
  zip(
    ["mimetype", "application/vnd.oasis.opendocument.text"],
    ["content.xml", "<office/>"],
    ...more,
  );
const sample = (name: string) => samples[name] ?? Buffer.alloc(0);
const joined = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const refused: [string, string, Buffer, Fault][] = [
  ["a program", "tool.exe", Buffer.from("MZ\x90\0"), "kind"],
  ["a drawing with script in it", "map.svg", Buffer.from("<svg/>"), "kind"],
  ["a file without an ending", "letter", sample("letter.pdf"), "kind"],
  ["a document made for macros", "plan.docm", sample("plan.docx"), "kind"],
  ["a page called a picture", "dot.png", Buffer.from("<html></html>"), "other"],
  ["a picture called a PDF", "dot.pdf", sample("dot.png"), "other"],
  ["one kind of picture called another", "dot.png", sample("dot.gif"), "other"],
  ["a PDF called text", "letter.txt", sample("letter.pdf"), "unsafe"],
  ["a sheet called a document", "plan.docx", sample("costs.xlsx"), "other"],
  ["a document called a sheet", "costs.ods", sample("notes.odt"), "other"],
  ["an archive called a document", "plan.docx", zip(["a.txt", "a"]), "other"],
  ["a document with macros", "plan.docx", office(["word/vbaProject.bin", "x"]), "macros"],
  ["a document with controls", "plan.docx", office(["word/activeX/activeX1.bin", "x"]), "macros"],
  [
    "an OpenDocument text with macros",
    "notes.odt",
    odt(["Basic/Standard/Module1.xml", "x"], ["META-INF/manifest.xml", manifest()]),
    "macros",
  ],
  [
    "an older document with macros",
    "old.doc",
    compound([{ name: "WordDocument" }, { name: "Macros" }]),
    "macros",
  ],
  [
    "a document with a password",
    "plan.docx",
    compound([{ name: "EncryptionInfo" }, { name: "EncryptedPackage" }]),
    "locked",
  ],
  [
    "an OpenDocument text with a password",
    "notes.odt",
    odt(["META-INF/manifest.xml", manifest("<manifest:encryption-data/>")]),
    "locked",
  ],
  [
    "an older document with a password",
    "old.doc",
    compound([{ name: "WordDocument", start: Buffer.from("eca5c100000000000000000100", "hex") }]),
    "locked",
  ],
  [
    "an older sheet with a password",
    "old.xls",
    compound([
      { name: "Workbook", start: Buffer.from("0908040000000600" + "2f00020000001111", "hex") },
    ]),
    "locked",
  ],
  [
    "a PDF with a password",
    "l.pdf",
    joined("%PDF-1.4\ntrailer<</Encrypt 5 0 R>>\n%%EOF"),
    "locked",
  ],
  ["a PDF cut short", "l.pdf", Buffer.from("%PDF-1.4\n1 0 obj"), "damaged"],
  ["a PDF that starts programs", "l.pdf", joined("%PDF-1.4\n<</S/Launch>>\n%%EOF"), "unsafe"],
  [
    "a document with an encrypted entry",
    "plan.docx",
    office(["a", "a", { encrypted: true }]),
    "locked",
  ],
  ["a zip bomb", "plan.docx", office(["b.xml", "a", { claims: 400_000_000 }]), "damaged"],
  ["two entries of one name", "plan.docx", office(["WORD/document.xml", "a"]), "damaged"],
  ["an entry outside its folder", "plan.docx", office(["../../etc/passwd", "a"]), "damaged"],
  ["a document with a program in front", "plan.docx", joined("MZ", office()), "other"],
  ["a document with more behind", "plan.docx", joined(office(), "more"), "damaged"],
  ["a picture that is also a zip", "dot.png", joined(sample("dot.png"), zip(["a", "a"])), "unsafe"],
  ["a PDF that is also a zip", "l.pdf", joined(sample("letter.pdf"), zip(["a", "a"])), "unsafe"],
  ["a picture that is also a PDF", "dot.gif", joined(sample("dot.gif"), "%PDF-1.4"), "unsafe"],
  ["a web page called text", "page.txt", Buffer.from("  <!DOCTYPE html><p>Hello"), "unsafe"],
  ["text with script in it", "page.csv", Buffer.from("a,<script>alert(1)</script>"), "unsafe"],
  ["a shell script called text", "run.txt", Buffer.from("#!/bin/sh\nrm -r /"), "unsafe"],
  ["text with a NUL", "data.csv", Buffer.from("a,b\0c"), "other"],
  ["text of no known letters", "data.txt", Buffer.from([0x41, 0x81, 0x42]), "other"],
  ["two bytes a letter", "data.txt", Buffer.from("\ufeffWide", "utf16le"), "other"],
];

for (const [what, name, content, fault] of refused)
  test(`${what} is refused @pure`, async () => {
    expect(await inspect(name, content)).toBe(fault);
  });

test("no mangled file is too much for the check @pure", async () => {
  const names = Object.keys(samples);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
      fc.nat(),
      async (name, changes, cut) => {
        const whole = sample(name);
        const content = Buffer.from(whole.subarray(0, whole.length - (cut % whole.length)));
        for (const [at, byte] of changes) content[at % content.length] = byte;
        const found = await inspect(name, content);
        expect(["string", "object"]).toContain(typeof found);
      },
    ),
    { numRuns: 3000 },
  );
});

test("a name keeps its words and loses what could hurt @pure", () => {
  expect(cleanName("C:\\Users\\ann\\The plan – £ “draft”.DOCX")).toBe("The plan – £ “draft”.DOCX");
  expect(cleanName("../../etc/passwd")).toBe("passwd");
  expect(cleanName("invoice\u202efdp.exe.pdf")).toBe("invoice fdp.exe.pdf");
  expect(cleanName('a\r\nContent-Type: "x"<b>.txt')).toBe("a Content-Type x b.txt");
  expect(cleanName("...")).toBe("file");
  expect(cleanName(`${"é".repeat(300)}.pdf`)).toHaveLength(120);
});

test("every name is safe to keep and to send @pure", () => {
  const endings = fileTypes.flatMap((type) => type.endings);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(...endings),
      (stem, ending) => {
        const name = cleanName(`${stem}.${ending}`);
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\<>:"|?*]|^\.|^\s|\s$/u);
        expect(endingOf(name)).toBe(ending);
        expect(cleanName(name)).toBe(name);
        expect(dispositionOf(name)).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w.!~*'%-]+$/,
        );
      },
    ),
    { numRuns: 1000 },
  );
});
