/** What an older Word or Excel file, which is a small file system, holds; null when it is not one. */
export function readCompound(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0xe011cfd0 || view.getUint32(4, true) !== 0xe11ab1a1) return null;
  const sectorSize = 2 ** view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return null;
  const entries = directoryOf(view, sectorSize);
  return {
    names: entries.map(({ name }) => name),
    /** The first sector of a stream of that name. */
    startOf(name: string) {
      const entry = entries.find((one) => one.name === name);
      if (!entry || entry.size < smallest) return null;
      const at = offsetOf(entry.sector, sectorSize);
      const length = Math.min(sectorSize, bytes.byteLength - at);
      return new DataView(bytes.buffer, bytes.byteOffset + at, length);
    },
  };
}

/** Streams smaller than this lie in another table, and no real document is so small. */
const smallest = 4096;
const lastSector = 0xfffffffa;
const mostSectors = 25_000;

const offsetOf = (sector: number, sectorSize: number) => (sector + 1) * sectorSize;

function directoryOf(view: DataView, sectorSize: number) {
  const entries: { name: string; sector: number; size: number }[] = [];
  let sector = view.getUint32(48, true);
  for (let read = 0; sector < lastSector && read < mostSectors; read += 1) {
    const at = offsetOf(sector, sectorSize);
    for (let entry = at; entry < at + sectorSize; entry += 128) {
      const length = view.getUint16(entry + 64, true);
      if (length < 2 || length > 64) continue;
      const units = Array.from({ length: length / 2 - 1 }, (_, unit) =>
        view.getUint16(entry + unit * 2, true),
      );
      entries.push({
        name: String.fromCharCode(...units),
        sector: view.getUint32(entry + 116, true),
        size: view.getUint32(entry + 120, true),
      });
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return entries;
}

function nextSector(view: DataView, sector: number, sectorSize: number) {
  const perSector = sectorSize / 4;
  const holder = tableSector(view, Math.floor(sector / perSector), sectorSize);
  return view.getUint32(offsetOf(holder, sectorSize) + (sector % perSector) * 4, true);
}

/** The table of sectors lies in sectors of its own: the header names 109 of them, a chain the rest. */
function tableSector(view: DataView, table: number, sectorSize: number) {
  if (table < 109) return view.getUint32(76 + table * 4, true);
  const perLink = sectorSize / 4 - 1;
  let link = view.getUint32(68, true);
  for (let left = table - 109; left >= perLink; left -= perLink)
    link = view.getUint32(offsetOf(link, sectorSize) + perLink * 4, true);
  return view.getUint32(offsetOf(link, sectorSize) + ((table - 109) % perLink) * 4, true);
}
