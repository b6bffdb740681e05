import fc from "fast-check";
import {
  actionsOfBuild,
  ask,
  hiddenOf,
  nameByScript,
  type Post,
  pageOf,
  stateBefore,
  takesOnlyTheForm,
} from "@/e2e/access-door";

/** At each action. */
export const badPosts = Number(process.env.SOAK) || 200;

type Field = [name: string, value: string | File];

/** How a post goes wrong: what happens to its fields, to what the action was bound to, and to the whole. */
export type Attack = {
  who: "entitled" | "stranger" | "nobody";
  byScript: boolean;
  edits: Edit[];
  frame: string;
};
type Edit = {
  how: "drop" | "repeat" | "set" | "add" | "file" | "rebind";
  at: number;
  name: string;
  value: string;
};

const known = [
  ...["", " ", "\0", "a\0b", "\ud800", "x\udfff y", "\u202e", "😀", "null", "-1", "1e309", "true"],
  ...["99999999999999999999", "[object Object]", "__proto__", "constructor", "' or true --"],
  ...["<script>alert(1)</script>", "=1+1", "../../etc/passwd", "2009-13-45", "%00", "{}", "[]"],
  ...["00000000-0000-0000-0000-000000000000", "body:", "board:nowhere", "$K1", "$1:__proto__:x"],
  ...["a".repeat(3001), "£".repeat(120_000)],
];

const value = fc.oneof(
  fc.constantFrom(...known),
  fc.uuid(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.integer().map(String),
  fc.double().map(String),
);

const name = fc.oneof(
  fc.constantFrom(
    ...["__proto__", "constructor", "toString", "version", "request", "id", "for", "then", "was"],
    ...[
      "a[b]",
      "a.b",
      "$ACTION_1:1",
      "$ACTION_REF_9",
      "_x",
      "",
      "1_1_x",
      "_1_1_x",
      "0",
      "since-day",
    ],
  ),
  fc.string(),
);

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom("drop", "repeat", "set", "set", "set", "add", "file", "rebind"),
  at: fc.nat(40),
  name,
  value,
});

/** Three in four by the door that renders no page: by script, and without it for who is asked to sign in. */
const sender = fc
  .tuple(fc.constantFrom("entitled", "entitled", "entitled", "stranger", "nobody"), fc.nat(3))
  .map(([who, turn]) => ({ who, byScript: (turn === 0) === (who === "nobody") }) as const);

const attackBySender = fc.record({
  sender,
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  frame: fc.oneof(
    { weight: 12, arbitrary: fc.constant("") },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...["text/plain", "application/json", "application/x-www-form-urlencoded"],
        ...["truncated", "no type", "junk arguments", "no form", "another's action", "elsewhere"],
      ),
    },
  ),
});

export const attack: fc.Arbitrary<Attack> = attackBySender.map(({ sender, ...rest }) => ({
  ...sender,
  ...rest,
}));

/** Sends a form's post as the attack bends it. */
export function send(form: Post, { byScript, edits, frame }: Attack, cookie: string) {
  const { action, place } = form;
  const fields = bend(fieldsOf(form), edits);
  const bound = edits.reduce((values, { how, at, value }) => {
    return how === "rebind"
      ? [...values.slice(0, at % 4), junk(value), ...values.slice((at % 4) + 1)]
      : values;
  }, form.bound ?? []);
  const { id = "" } = actionsOfBuild().get(action) ?? {};
  const state = takesOnlyTheForm(id) ? [] : [stateBefore];
  const args = frame === "no form" ? bound : [...bound, ...state, "$K1"];
  const parts: Field[] = byScript
    ? [
        ...fields.map(([name, value]): Field => [nameByScript(name), value]),
        ["0", frame === "junk arguments" ? "{" : JSON.stringify(args)],
      ]
    : [
        ...Object.entries(hiddenOf(action, bound)).map(
          ([name, value]): Field => [name, String(value)],
        ),
        ...fields,
      ];
  const { body, type } = multipart(parts);
  const headers: Record<string, string> = { "content-type": frame.includes("/") ? frame : type };
  if (byScript) headers["next-action"] = frame === "another's action" ? "00ff" : id;
  if (frame === "no type") headers["content-type"] = "";
  const sent = frame === "truncated" ? body.subarray(0, body.length / 2) : body;
  const path = frame === "elsewhere" ? "/help" : `${pageOf(action, place)}?stay`;
  return ask(path, cookie, { method: "POST", headers, body: new Uint8Array(sent) });
}

export function bend(fields: Field[], edits: Edit[]) {
  let bent = fields;
  for (const { how, at, name, value } of edits) {
    const index = bent.length === 0 ? 0 : at % bent.length;
    const [own = name] = bent[index] ?? [];
    if (how === "drop") bent = bent.toSpliced(index, 1);
    if (how === "repeat") bent = [...bent, [own, value]];
    if (bent.length === 0) continue;
    if (how === "set") bent = bent.with(index, [own, value]);
    if (how === "add") bent = [...bent, [name, value]];
    if (how === "file") bent = bent.with(index, [own, new File([value], name || "x.txt")]);
  }
  return bent;
}

export function fieldsOf({ fields }: Pick<Post, "fields">): Field[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    ([value].flat() as (string | File)[]).map((one): Field => [name, one]),
  );
}

function junk(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const boundary = "----portal-bad-input";

/** Written out by hand: FormData would mend half a surrogate pair on the way. Files go by their name alone. */
export function multipart(parts: Field[]) {
  const pieces = parts.flatMap(([name, value]) => {
    const file = typeof value === "string" ? "" : `; filename="${quoted(value.name)}"`;
    const type = file ? "\r\nContent-Type: application/octet-stream" : "";
    return [
      bytesOf(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}${type}\r\n\r\n`,
      ),
      bytesOf(typeof value === "string" ? value : `Dear ${value.name}`),
      bytesOf("\r\n"),
    ];
  });
  const body = Buffer.concat([...pieces, bytesOf(`--${boundary}--\r\n`)]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}

const quoted = (name: string) =>
  name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

/** UTF-8, with each lone half of a surrogate pair as the three bytes that a careless client sends. */
function bytesOf(text: string) {
  if (text.isWellFormed()) return Buffer.from(text);
  return Buffer.concat(
    [...text].map((one) => {
      const code = one.charCodeAt(0);
      const isHalf = one.length === 1 && code >= 0xd800 && code <= 0xdfff;
      return isHalf
        ? Buffer.from([0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)])
        : Buffer.from(one);
    }),
  );
}
