import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

type Fault = { code: number; words: string } | null;

/** A mail server on this machine that keeps what it is given, and can be told to fail. */
export async function mailServer() {
  const received: ParsedMail[] = [];
  let fault: Fault = null;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, done) {
      done(fault ? Object.assign(new Error(fault.words), { responseCode: fault.code }) : null);
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    fail(next: Fault) {
      fault = next;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
