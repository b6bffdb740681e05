/** What may be attached, with the endings of its names; `family` is how its content is looked into. */
export const fileTypes = [
  { mime: "application/pdf", endings: ["pdf"], family: "pdf" },
  {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
    family: "office",
  },
  {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
    family: "office",
  },
  { mime: "application/msword", endings: ["doc"], family: "compound" },
  { mime: "application/vnd.ms-excel", endings: ["xls"], family: "compound" },
  {
    mime: "application/vnd.oasis.opendocument.text",
    endings: ["odt"],
    family: "open-document",
  },
  {
    mime: "application/vnd.oasis.opendocument.spreadsheet",
    endings: ["ods"],
    family: "open-document",
  },
  {
    mime: "application/vnd.oasis.opendocument.presentation",
    endings: ["odp"],
    family: "open-document",
  },
  { mime: "text/csv", endings: ["csv"], family: "text" },
  { mime: "text/plain", endings: ["txt"], family: "text" },
  { mime: "image/png", endings: ["png"], family: "image" },
  { mime: "image/jpeg", endings: ["jpg", "jpeg"], family: "image" },
  { mime: "image/gif", endings: ["gif"], family: "image" },
  { mime: "image/webp", endings: ["webp"], family: "image" },
] as const;
export type FileType = (typeof fileTypes)[number];

export const acceptedEndings = fileTypes.flatMap(({ endings }) => endings.map((one) => `.${one}`));

export const mostAttachments = 10;
export const mostCommentFiles = 5;
export const mostBytes = 10 * 1024 * 1024;
/** What one post may hold; the server takes no more than 25 MB of a form. */
export const mostBytesAtOnce = 24 * 1024 * 1024;

export const whatMayBeAttached =
  "PDF, Word, Excel, OpenDocument, CSV, pictures (PNG, JPEG, GIF, WebP) or plain text";

export const typeOfEnding = (ending: string): FileType | undefined =>
  fileTypes.find(({ endings }) => (endings as readonly string[]).includes(ending));

/** A name that is safe in a list, a header and a folder: no path, nothing unseen, 120 characters, its ending kept. */
export function cleanName(name: string) {
  const base = name
    .normalize("NFC")
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}<>:"|?*]+/gu, " ")
    .replace(/[\s.]+$/, "");
  const { stem, ending } = partsOf(base);
  const room = longestName - (ending ? ending.length + 1 : 0);
  const kept = [...tidy(stem)].slice(0, room).join("");
  return [tidy(kept) || "file", ending].filter(Boolean).join(".");
}

/** The ending of a clean name, in lower case: the type that the name claims. */
export const endingOf = (name: string) => partsOf(name).ending.toLowerCase();

/** The value of a Content-Disposition header: RFC 6266, with RFC 8187 for what is not ASCII. */
export function dispositionOf(name: string) {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

const longestName = 120;

const tidy = (text: string) => text.replace(/\s+/g, " ").replace(/^[. ]+|[. ]+$/g, "");

function partsOf(name: string) {
  const [, stem = name, ending = ""] = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(name) ?? [];
  return { stem, ending };
}
