import { type AddressInfo, createServer, type Socket } from "node:net";

/** A virus scanner on this machine that takes a stream as clamd does, and answers by `judge`; never, where that gives nothing. */
export async function scanner(judge: (content: Buffer) => string | null) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const received: Buffer[] = [];
    socket.on("error", () => {});
    socket.on("data", (data) => {
      received.push(data);
      const content = streamed(Buffer.concat(received));
      const answer = content && judge(content);
      if (answer) socket.end(`stream: ${answer}\0`);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    host: "127.0.0.1",
    port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The content of zINSTREAM once its last, empty piece has come. */
function streamed(bytes: Buffer) {
  const command = "zINSTREAM\0";
  if (bytes.subarray(0, command.length).toString("latin1") !== command) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
