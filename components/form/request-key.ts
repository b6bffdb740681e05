/** A form that is shown again from the browser's memory must not post under a key already used. */
const spent = new Set<string>();

export function spend(key: FormDataEntryValue | null) {
  if (typeof key === "string") spent.add(key);
}

export function unspent(key: string) {
  return spent.has(key) ? newUuid() : key;
}

/** crypto.randomUUID is missing where the portal is served without TLS. */
export function newUuid() {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) =>
    (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte)
      .toString(16)
      .padStart(2, "0"),
  ).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
