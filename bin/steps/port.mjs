import { createServer } from "node:net";
import { pause } from "./life.mjs";
import { Refusal } from "./say.mjs";

/** The port to serve on: PORT if it is set, else 3000 or the next free one. */
export async function choosePort(life) {
  const asked = process.env.PORT;
  const port = Number(asked || 3000);
  // The portal that had the port may just be ending.
  for (let waited = 0; waited <= (asked ? 5000 : 1500); waited += 250) {
    if (!Number.isInteger(port) || (await isFree(port))) return port;
    await pause(life, 250);
  }
  if (asked)
    throw new Refusal(`Port ${port} is in use: stop what uses it, or set PORT to another.`);
  return await nextFreePort(port + 1);
}

export async function nextFreePort(first) {
  for (let port = first; port < first + 200; port += 1) if (await isFree(port)) return port;
  throw new Refusal(`No port from ${first} to ${first + 199} is free: set PORT to one that is.`);
}

/** A free port that nobody has a reason to expect. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function isFree(port) {
  for (const host of ["127.0.0.1", "::1", undefined])
    if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) =>
      resolve(["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code)),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
