import { createHash } from "node:crypto";

/**
 * Keeps values and people's words out of the log: an error of the database is written with its code and the
 * text of its query, never with what was put into that. Next, the worker and the queue all write by `console`.
 */
export function writeErrorsPlainly() {
  const write = console.error;
  console.error = (...said: unknown[]) => Reflect.apply(write, console, said.map(plain));
}

/** The same thing to be written, where it may hold no values. */
export function plain(said: unknown) {
  if (typeof said === "string") return said.replace(params, "");
  const chain = said instanceof Error ? causesOf(said) : [];
  const query = chain.find(isOfQuery);
  if (!(said instanceof Error) || !(query || chain.some(isOfDatabase))) return said;
  const { code = "", constraint_name = "" } = chain.find(hasCode) ?? {};
  const reason = [code, constraint_name].filter(Boolean).join(" ");
  const first = `${said.name}, PostgreSQL ${reason} [${digestOf(said)}]`;
  return [first, ...(query ? [query.query] : [])].join("\n") + framesOf(said);
}

const params = /\nparams: [\s\S]*?(?=\n {4}at [^\n]*:\d+:\d+\)?\n|$)/g;

type OfQuery = Error & { query: string };
type HasCode = Error & { code: string; constraint_name?: string };

const isOfQuery = (error: Error): error is OfQuery =>
  "query" in error && typeof error.query === "string";
const isOfDatabase = (error: Error) => "severity" in error;
const hasCode = (error: Error): error is HasCode =>
  "code" in error && typeof error.code === "string";

function causesOf(error: Error): Error[] {
  return error.cause instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}

/** The message holds the values: what comes after it is where it happened. */
function framesOf({ stack = "", message }: Error) {
  const at = stack.indexOf(message);
  return at < 0 ? "" : stack.slice(at + message.length);
}

/** The number that the page shows, where there is one. */
function digestOf(error: Error) {
  if ("digest" in error) return String(error.digest);
  return createHash("sha256").update(String(error.stack)).digest("hex").slice(0, 8);
}
