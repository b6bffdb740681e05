import { connect } from "node:net";
import type { env } from "@/lib/env";

type Verdict = "clean" | "virus" | "unknown";

/** What the virus scanner says; "unknown" when it says nothing in time. Without a scanner all is clean. */
export function scan(content: Buffer, scanner: typeof env.clamd): Promise<Verdict> {
  if (!scanner) return Promise.resolve("clean");
  return new Promise((resolve) => {
    const socket = connect(scanner);
    const late = setTimeout(() => end("unknown"), longestWait);
    let reply = "";
    function end(verdict: Verdict) {
      clearTimeout(late);
      socket.destroy();
      resolve(verdict);
    }
    socket.on("connect", () => socket.write(framed(content)));
    socket.on("data", (data) => {
      reply += data.toString("latin1");
      if (/[\0\n]/.test(reply)) end(verdictOf(reply));
    });
    socket.on("end", () => end(verdictOf(reply)));
    socket.on("error", () => end("unknown"));
  });
}

const longestWait = 5000;
const chunk = 1024 * 1024;

/** The scanner's INSTREAM: each piece after its length, then a length of nothing. */
function framed(content: Buffer) {
  const parts: Buffer[] = [Buffer.from("zINSTREAM\0")];
  for (let at = 0; at < content.length; at += chunk) {
    const piece = content.subarray(at, at + chunk);
    parts.push(lengthOf(piece.length), piece);
  }
  return Buffer.concat([...parts, lengthOf(0)]);
}

function lengthOf(bytes: number) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function verdictOf(reply: string): Verdict {
  if (/^stream: OK[\0\n]?$/.test(reply)) return "clean";
  return /^stream: .+ FOUND[\0\n]?$/.test(reply) ? "virus" : "unknown";
}
