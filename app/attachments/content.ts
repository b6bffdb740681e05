import { inflateRawSync } from "node:zlib";
import { fileTypeFromBuffer } from "file-type";
import { readCompound } from "@/app/attachments/compound";
import { faultOfText } from "@/app/attachments/plain-text";
import { endsAsZip, readZip, type ZipEntry } from "@/app/attachments/zip";
import { endingOf, type FileType, typeOfEnding, whatMayBeAttached } from "@/lib/attachments";

export type Fault = "kind" | "other" | "damaged" | "locked" | "macros" | "unsafe";

/** What a file is by its content, or what is wrong with it. `name` must be clean. */
export async function inspect(name: string, bytes: Uint8Array): Promise<FileType | Fault> {
  const claimed = typeOfEnding(endingOf(name));
  if (!claimed) return "kind";
  try {
    return (await faultOf(claimed, bytes)) ?? claimed;
  } catch (error) {
    // A file that was cut off points behind its own end.
    if (error instanceof RangeError) return "damaged";
    throw error;
  }
}

/** The end of a sentence that begins with the file's name. */
export const faultWords: Record<Fault, string> = {
  kind: `must be ${whatMayBeAttached}`,
  other: "is not what the end of its name says. Save it again in the program that made it",
  damaged:
    "is damaged, or was not saved in the usual way. Save it again in the program that made it",
  locked: "is protected with a password. Save it without one",
  macros: "holds macros. Save it as a document without macros",
  unsafe: "looks like a web page or a program. Save it as plain text",
};

async function faultOf({ family, mime }: FileType, bytes: Uint8Array): Promise<Fault | null> {
  if (family === "text") return faultOfText(bytes);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  switch (family) {
    case "office":
      return faultOfOffice(mime, found?.mime, bytes);
    case "open-document":
      return faultOfOpenDocument(mime, bytes);
    case "compound":
      return faultOfCompound(mime, bytes);
    case "pdf":
      return found?.mime === mime ? faultOfPdf(bytes) : "other";
    case "image":
      if (found?.mime !== mime && !(found?.mime === "image/apng" && mime === "image/png"))
        return "other";
      return hidesPdf(bytes) || endsAsZip(bytes) ? "unsafe" : null;
  }
}

function faultOfOffice(mime: string, found: string | undefined, bytes: Uint8Array): Fault | null {
  if (readCompound(bytes)?.names.includes("EncryptedPackage")) return "locked";
  const main = mime.includes("wordprocessing") ? "word/document.xml" : "xl/workbook.xml";
  const entries = readZip(bytes);
  if (!entries) return found?.includes("zip") || found?.includes("openxml") ? "damaged" : "other";
  if (entries.some(({ encrypted }) => encrypted)) return "locked";
  if (!has(entries, "[Content_Types].xml") || !has(entries, main)) return "other";
  if (entries.some(({ name }) => /vbaProject|\/activeX\/|macrosheets\//i.test(name)))
    return "macros";
  return hidesPdf(bytes) ? "unsafe" : null;
}

function faultOfOpenDocument(mime: string, bytes: Uint8Array): Fault | null {
  const entries = readZip(bytes);
  if (!entries) return "other";
  const told = entries.find(({ name }) => name === "mimetype");
  if (!told || unpacked(told)?.trim() !== mime) return "other";
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (!manifest) return "damaged";
  const words = unpacked(manifest);
  if (words === null) return "damaged";
  if (/encryption-data/.test(words) || entries.some(({ encrypted }) => encrypted)) return "locked";
  if (!has(entries, "content.xml")) return "damaged";
  if (entries.some(({ name }) => isOpenDocumentMacro(name))) return "macros";
  return hidesPdf(bytes) ? "unsafe" : null;
}

function faultOfCompound(mime: string, bytes: Uint8Array): Fault | null {
  const file = readCompound(bytes);
  if (!file) return "other";
  if (file.names.includes("EncryptedPackage")) return "locked";
  if (file.names.some((name) => /^(Macros|_VBA_PROJECT.*|VBA)$/i.test(name))) return "macros";
  const isWord = mime === "application/msword";
  const stream = isWord ? ["WordDocument"] : ["Workbook", "Book"];
  const start = stream.map((name) => file.startOf(name)).find((found) => found !== null);
  if (!start) return "other";
  if (isWord ? start.getUint16(10, true) & 0x0100 : hasFilePass(start)) return "locked";
  return hidesPdf(bytes) || endsAsZip(bytes) ? "unsafe" : null;
}

/** A locked workbook says so in a record among its first. */
function hasFilePass(start: DataView) {
  for (let at = 0; at + 4 <= start.byteLength; at += 4 + start.getUint16(at + 2, true))
    if (start.getUint16(at, true) === 0x002f) return true;
  return false;
}

function faultOfPdf(bytes: Uint8Array): Fault | null {
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!words.startsWith("%PDF-")) return "other";
  if (!words.slice(-2048).includes("%%EOF")) return "damaged";
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(words)) return "locked";
  if (/\/Launch\b/.test(words)) return "unsafe";
  return endsAsZip(bytes) ? "unsafe" : null;
}

/** Readers of PDF look for its mark anywhere in the first kilobyte. */
const hidesPdf = (bytes: Uint8Array) => textOf(bytes.subarray(0, 1024)).includes("%PDF-");

const has = (entries: ZipEntry[], name: string) => entries.some((entry) => entry.name === name);

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function isOpenDocumentMacro(name: string) {
  const module = /^Basic\/.+\/([^/]+)\.xml$/.exec(name)?.[1];
  return (
    /^Scripts\/.+[^/]$/.test(name) ||
    (module !== undefined && !/^(script|dialog)-l[bc]$/.test(module))
  );
}

/** A small entry's text: never more than a megabyte, whatever it claims. */
function unpacked({ method, content }: ZipEntry) {
  if (method === 0) return textOf(content.subarray(0, 1_000_000));
  try {
    return inflateRawSync(content, { maxOutputLength: 1_000_000 }).toString("latin1");
  } catch {
    return null;
  }
}
