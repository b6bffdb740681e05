/** One entry of a zip's central directory; nothing is unpacked to read it. */
export type ZipEntry = {
  name: string;
  encrypted: boolean;
  method: number;
  packed: number;
  unpacked: number;
  content: Uint8Array;
};

/**
 * The entries of a zip, or null when it is not one plain zip from first byte to last: two names alike,
 * entries that overlap, a name that leaves its folder, a body too large when unpacked, zip64 and anything
 * before or after would let two programs read two different files, or fill a disk.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (start + size !== end || count === 0 || count > mostEntries) return null;
  return entriesOf(bytes, view, { start, end, count });
}

/** Whether the bytes end like a zip: a file that is two things at once is neither. */
export function endsAsZip(bytes: Uint8Array) {
  return endOfDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

const mostEntries = 10_000;
const mostUnpacked = 300 * 1024 * 1024;

function endOfDirectory(view: DataView) {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

type Directory = { start: number; end: number; count: number };

function entriesOf(bytes: Uint8Array, view: DataView, { start, end, count }: Directory) {
  const entries: (ZipEntry & { from: number; to: number })[] = [];
  let at = start;
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder().decode(raw);
    const packed = view.getUint32(at + 20, true);
    const from = view.getUint32(at + 42, true);
    const body = bodyAt(bytes, view, from, raw);
    if (body === null || !isSafe(name)) return null;
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed,
      unpacked: view.getUint32(at + 24, true),
      content: bytes.subarray(body, body + packed),
      from,
      to: body + packed,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return at === end && areApart(entries, start) ? entries : null;
}

/** Where an entry's bytes begin, if its own header tells the same name as the directory. */
function bodyAt(bytes: Uint8Array, view: DataView, from: number, name: Uint8Array) {
  if (view.getUint32(from, true) !== 0x04034b50) return null;
  const length = view.getUint16(from + 26, true);
  const own = bytes.subarray(from + 30, from + 30 + length);
  if (own.length !== name.length || own.some((byte, at) => byte !== name[at])) return null;
  return from + 30 + length + view.getUint16(from + 28, true);
}

function isSafe(name: string) {
  return !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|\\|\0|^[A-Za-z]:/.test(name);
}

function areApart(
  entries: { name: string; from: number; to: number; unpacked: number }[],
  start: number,
) {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (names.size !== entries.length || total > mostUnpacked) return false;
  const inOrder = entries.toSorted((one, other) => one.from - other.from);
  return (
    inOrder[0]?.from === 0 &&
    inOrder.every(({ to }, index) => to <= (inOrder[index + 1]?.from ?? start))
  );
}
