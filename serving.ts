import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tellFaultsApart } from "@/blame";
import { writeErrorsPlainly } from "@/db/plain-errors";
import { fillErrorShell } from "@/error-shell";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";

/** Wrong settings stop the start here; then clients are told apart, and the worker begins. */
export async function getReady() {
  writeErrorsPlainly();
  if (leaks(process.versions.node)) formatAbortStacks();
  subscribe("http.server.request.start", (message) => prepare(message as Started));
  const { startWorker } = await import("@/db/worker/start");
  await startWorker();
}

type Started = { request: IncomingMessage; response: ServerResponse };

function prepare({ request, response }: Started) {
  noteClient(request);
  leadAstray(request);
  fillErrorShell(response, tellFaultsApart(request, response));
}

/** An address whose escapes are no UTF-8 is an error to Next; to us it is one where nothing is. */
function leadAstray(request: IncomingMessage) {
  try {
    decodeURIComponent(request.url?.replace(/\?.*/, "") ?? "");
  } catch {
    request.url = "/nowhere";
  }
}

/** Next fills in x-forwarded-for only where a client sent none, so what a client sent cannot be told from it. */
function noteClient({ headers, socket }: IncomingMessage) {
  const forwarded = [headers["x-forwarded-for"]].flat().join(",");
  headers["x-portal-client"] = clientAddress(socket.remoteAddress ?? "", forwarded, env.proxies);
}

const leaks = (version: string) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 24 || (major === 24 && minor < 21);
};

/** Before Node 24.21 an abort's unformatted stack holds every later request (nodejs/node issue 66129). */
function formatAbortStacks() {
  const abort = AbortController.prototype.abort;
  AbortController.prototype.abort = function (reason) {
    abort.call(this, reason);
    void this.signal.reason?.stack;
  };
}
