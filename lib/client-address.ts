/**
 * Where a request comes from, to count tries by: the peer of the socket, or what the outermost of our own
 * `proxies` saw. What stands further left in x-forwarded-for, anybody may write. Of an IPv6 address the
 * network, since one client has all of it.
 */
export function clientAddress(peer: string, forwarded: string | undefined, proxies: number) {
  const seen = proxies > 0 ? forwarded?.split(",").at(-proxies)?.trim() : undefined;
  const address = (seen || peer).replace(/^::ffff:(?=\d+\.)/i, "");
  return address.includes(":") ? network(address) : address;
}

function network(address: string) {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros =
    tail === undefined ? [] : Array(Math.max(0, 8 - groups.length - after.length)).fill("0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}
