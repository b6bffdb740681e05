import { inflateRawSync } from "node:zlib";

/** The files in a zip, like an Excel or a Word file, by their names, as text. */
export function unzipped(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const files: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, ofName] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const start = zip.readUInt32LE(at + 42);
    const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(body, body + size);
    const isStored = zip.readUInt16LE(at + 10) === 0;
    const name = zip.toString("utf8", at + 46, at + 46 + ofName);
    files[name] = (isStored ? packed : inflateRawSync(packed)).toString("utf8");
    at += 46 + ofName + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** All that a zip tells, or the text of what is none. */
export const wordsIn = (body: Buffer) =>
  body.subarray(0, 2).toString("latin1") === "PK"
    ? Object.values(unzipped(body)).join("\n")
    : body.toString("utf8");
