import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsIn } from "@/e2e/unzipped";

const portal = () => process.env.PORTAL_URL ?? "";

export type Answer = { status: number; location: string; body: string };

/** One request of the portal as whoever holds the cookie, followed nowhere. */
export async function ask(path: string, cookie: string, init: RequestInit = {}): Promise<Answer> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    origin: portal(),
    "accept-encoding": "identity",
    ...init.headers,
  };
  const response = await fetch(`${portal()}${path}`, { ...init, headers, redirect: "manual" });
  const location = (response.headers.get("location") ?? "").replace(portal(), "");
  return { status: response.status, location, body: await response.text() };
}

/** A file of the portal, with all the words in it, also in one that is packed. */
export async function take(path: string, cookie: string): Promise<Answer> {
  const response = await fetch(`${portal()}${path}`, { headers: { cookie }, redirect: "manual" });
  const body = wordsIn(Buffer.from(await response.arrayBuffer()));
  return { status: response.status, location: "", body };
}

type Value = string | File | readonly (string | File)[];
export type Fields = Record<string, Value>;
export type Post = {
  /** "app/notes/actions.ts#addNote" */
  action: string;
  /** The changing parts of the page that holds the form, like `id`. */
  place?: Record<string, string>;
  /** What the form binds before its state. */
  bound?: unknown[];
  fields: Fields;
};

/** Posts a form as a browser without script does, with the hidden fields that React writes for its action. */
export function post({ action, place, bound, fields }: Post, cookie: string) {
  const path = `${pageOf(action, place)}?stay`;
  return ask(path, cookie, { method: "POST", body: formOf(fields, hiddenOf(action, bound)) });
}

/** Sends it as the page's script does: to the action alone, which renders no page. */
export function call({ action, place, bound = [], fields }: Post, cookie: string) {
  const { id } = found(action);
  const args = takesOnlyTheForm(id) ? [...bound, "$K1"] : [...bound, stateBefore, "$K1"];
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [nameByScript(name), value]),
  );
  const body = formOf(values, { 0: JSON.stringify(args) });
  const headers = { "next-action": id };
  return ask(`${pageOf(action, place)}?stay`, cookie, { method: "POST", headers, body });
}

/** React's name for a field of the form that "$K1" stands for. */
export const nameByScript = (name: string) => `_1_${name}`;

export const stateBefore = { ok: true, values: {}, errors: {} };

export function hiddenOf(action: string, bound: unknown[] = []): Fields {
  const { id } = found(action);
  if (takesOnlyTheForm(id)) return { [`$ACTION_ID_${id}`]: "" };
  return {
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": JSON.stringify([...bound, stateBefore]),
    $ACTION_KEY: "k0",
  };
}

/** A page that holds the action's form. */
export function pageOf(action: string, place: Record<string, string> = {}) {
  const paths = found(action).pages.map((page) =>
    page.replace(/^app|\/page$/g, "").replace(/\[(\w+)\]/g, (whole, name) => place[name] ?? whole),
  );
  const known = paths.filter((path) => !path.includes("["));
  return (
    known.find((path) => Object.values(place).every((part) => path.includes(part))) ??
    known[0] ??
    "/"
  );
}

/** Next marks in an id's first byte which arguments the action takes: none, or the first alone. */
export const takesOnlyTheForm = (id: string) => id.startsWith("00") || id.startsWith("40");

function formOf(...parts: Fields[]) {
  const form = new FormData();
  for (const part of parts)
    for (const [name, value] of Object.entries(part))
      for (const one of [value].flat() as (string | File)[]) form.append(name, one);
  return form;
}

let actions: ReturnType<typeof readActions> | undefined;

/** Every server action of the build, as "file#name". */
export function actionsOfBuild() {
  actions ??= readActions();
  return actions;
}

function readActions() {
  const file = join(process.cwd(), ".next/server/server-reference-manifest.json");
  const { node }: Manifest = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => [
      `${filename}#${exportedName}`,
      { id, pages: Object.keys(workers) },
    ]),
  );
}
type Manifest = {
  node: Record<
    string,
    { filename: string; exportedName: string; workers: Record<string, unknown> }
  >;
};

function found(action: string) {
  const one = actionsOfBuild().get(action);
  if (!one) throw new Error(`The build has no ${action}`);
  return one;
}

/** Works through a list a few at a time: more would only queue in the portal. */
export async function inPool<T>(items: readonly T[], work: (item: T) => Promise<void>, width = 6) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
