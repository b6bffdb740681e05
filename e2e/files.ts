import { crc32, deflateRawSync } from "node:zlib";

type Entry = [
  name: string,
  content: string | Buffer,
  how?: { encrypted?: boolean; claims?: number },
];

/** A zip as a program would write it; `claims` is the size that the entry pretends to have. */
export function zip(...entries: Entry[]) {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content, { encrypted = false, claims } = {}] of entries) {
    const bytes = Buffer.from(content);
    const stored = name === "mimetype";
    const packed = stored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** An older Office file with streams of these names; the first words of each are `start`. */
export function compound(streams: { name: string; start?: Buffer }[]) {
  const sector = (fill = 0) => Buffer.alloc(512, fill);
  const header = sector();
  header.write("d0cf11e0a1b11ae1", "hex");
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.fill(0xff, 68, 512);
  header.writeUInt32LE(0, 76);
  const table = sector(0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  const sectorsOfDirectory = Math.ceil((streams.length + 1) / 4);
  const directory = Buffer.alloc(512 * sectorsOfDirectory);
  for (let at = 1; at <= sectorsOfDirectory; at += 1)
    table.writeUInt32LE(at === sectorsOfDirectory ? 0xfffffffe : at + 1, at * 4);
  const write = (at: number, name: string, start: number, size: number) => {
    directory.write(name, at * 128, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, at * 128 + 64);
    directory.writeUInt32LE(start, at * 128 + 116);
    directory.writeUInt32LE(size, at * 128 + 120);
  };
  write(0, "Root Entry", 0xfffffffe, 0);
  const bodies = streams.map(({ name, start = Buffer.alloc(0) }, index) => {
    write(index + 1, name, 1 + sectorsOfDirectory + index * 8, 4096);
    return Buffer.concat([start, Buffer.alloc(4096 - start.length)]);
  });
  return Buffer.concat([header, table, directory, ...bodies]);
}

export const manifest = (inside = "") =>
  `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${inside}</manifest:manifest>`;

const bits = (base64: string) => Buffer.from(base64, "base64");

/** One small file of each type that may be attached. */
export const samples: Record<string, Buffer> = {
  "letter.pdf": Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n",
  ),
  "plan.docx": zip(
    ["[Content_Types].xml", "<Types/>"],
    ["_rels/.rels", "<Relationships/>"],
    ["word/document.xml", "<w:document/>"],
  ),
  "costs.xlsx": zip(
    ["[Content_Types].xml", "<Types/>"],
    ["_rels/.rels", "<Relationships/>"],
    ["xl/workbook.xml", "<workbook/>"],
  ),
  "notes.odt": zip(
    ["mimetype", "application/vnd.oasis.opendocument.text"],
    ["content.xml", "<office:document-content/>"],
    ["META-INF/manifest.xml", manifest()],
  ),
  "costs.ods": zip(
    ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
    ["content.xml", "<office:document-content/>"],
    ["META-INF/manifest.xml", manifest()],
  ),
  "old.doc": compound([{ name: "WordDocument" }, { name: "1Table" }]),
  "old.xls": compound([{ name: "Workbook", start: Buffer.from("09081000000605", "hex") }]),
  "costs.csv": Buffer.from("\ufeffYear,Cost\r\n2008/09,£312,000\r\n"),
  "letter.txt": Buffer.from("It’s £12 a day – every day.\n"),
  "windows.txt": Buffer.from("It\x92s \xa312 a day \x96 every day.\r\n", "latin1"),
  "dot.png": bits(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  "dot.gif": bits("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
  "dot.jpg": bits(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  ),
  "dot.webp": bits("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"),
};

/** The sixty-eight characters that every virus scanner calls a virus, in two halves so that none calls this file one. */
export const eicar = Buffer.from(
  `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS"}-TEST-FILE!$H+H*`,
);
