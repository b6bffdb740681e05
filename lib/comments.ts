import { z } from "zod";
import { valuesOf } from "@/lib/choices";
import { choice, optionalUuid, text } from "@/lib/form";

export const commentReaders = [
  { value: "everyone", label: "Everyone who can see this" },
  { value: "partners", label: "Only the organisations on it, not the support team" },
] as const;
export type CommentReaders = (typeof commentReaders)[number]["value"];

export const commentPageSize = 20;

const words = text({ label: "The comment", max: 5000, required: "Write the comment" });
const seen = text({ label: "The list of readers", max: 100_000 });

const parent = optionalUuid("That comment is not there");

/** `parent` is the comment that it replies to; `seenByEveryone` and `seenByPartners` are the marks of the audiences that the page named. */
export const commentInput = z.object({
  words,
  parent,
  readers: choice(valuesOf(commentReaders), "Choose who may read it"),
  seenByEveryone: seen,
  seenByPartners: seen,
});
type CommentInput = z.infer<typeof commentInput>;
export type NewComment = Omit<CommentInput, "parent"> & { parent?: string | null };

/** `was` is when its words were last changed, as the page knew them; empty where they never were. */
export const commentEdit = commentInput
  .omit({ readers: true, parent: true })
  .extend({ was: text({ label: "The version", max: 40 }) });
export type CommentEdit = z.infer<typeof commentEdit>;

/** What was begun; `version` is the one that the form knows, 0 when there was none. */
export const commentDraft = commentInput.pick({ parent: true, readers: true }).extend({
  words: text({ label: "The comment", max: 5000 }),
  draft: z.preprocess((typed) => typed || 0, z.coerce.number().int().min(0).max(1_000_000)),
});
export type CommentDraft = z.infer<typeof commentDraft>;

/** Another's words as a quotation in one's own, cut where they would fill the box. */
export function quotationOf(words: string) {
  const cut = [...words].length > longestQuoted;
  const quoted = cut ? `${[...words].slice(0, longestQuoted).join("")}…` : words;
  return `${quoted.replace(/^/gm, "> ")}\n\n`;
}
const longestQuoted = 1000;

/** An audience in short, as a form carries it: eight characters of each person's id. */
export function markOf(ids: readonly string[]) {
  return [...new Set(ids.map(shortOf))].sort().join("");
}

/** Whom an audience has gained since it was marked. */
export function gainedSince<T extends { id: string }>(mark: string, audience: readonly T[]) {
  const known = new Set(mark.match(/.{8}/g));
  return audience.filter(({ id }) => !known.has(shortOf(id)));
}

const shortOf = (id: string) => id.slice(0, 8);
