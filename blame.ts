import type { IncomingMessage, ServerResponse } from "node:http";

type Blame = "sender" | "database" | "portal";
const statusOf = { sender: 400, database: 503, portal: 500 };

// The bundles of a built app each have their own copy of this module, but one process.
const kept = globalThis as typeof globalThis & { portalBlame?: Map<string, Blame> };
kept.portalBlame ??= new Map();
const blamed = kept.portalBlame;
let requests = 0;

/**
 * Next answers 500 whoever is at fault: for a post that it cannot read that is its sender. Tells which status
 * one becomes.
 */
export function tellFaultsApart({ method, headers }: IncomingMessage, response: ServerResponse) {
  const request = String(++requests);
  headers["x-portal-request"] = request;
  blamed.set(request, method === "POST" ? "sender" : "portal");
  response.once("close", () => blamed.delete(request));
  const told = (status: number) =>
    status === 500 ? statusOf[blamed.get(request) ?? "portal"] : status;
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (told(status) === 503) response.setHeader("retry-after", "5");
    return Reflect.apply(writeHead, response, [told(status), ...rest] as never);
  };
  return told;
}

/** From here on an error is the portal's own. */
export function markRead(headers: Headers) {
  blame(headers.get("x-portal-request"), "portal");
}

/** It is locked, busy or away: that passes, and whoever asks is told so. */
export function blameDatabase(error: unknown, request: string) {
  if (codesOf(error).some((code) => away.test(code))) blame(request, "database");
}

function blame(request: string | null, who: Blame) {
  if (request && blamed.has(request)) blamed.set(request, who);
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code = "", syscall = "" } = error as NodeJS.ErrnoException;
  return [`${code} ${syscall}`.trim(), ...codesOf(error.cause)];
}

/** PostgreSQL's classes of lost connections, lack of resources, shutdown and locks, and what the driver and the socket say. */
const away =
  /^(08...|53...|55P03|57014|57P0\d|25P03|CONNECT_TIMEOUT|CONNECTION_\w+|ECONN\w+( \w+)?|ENOENT connect|EPIPE( write)?)$/;
