import { z } from "zod";
import type { Place } from "@/db/queries/discussions";

export type CommentPlace = Place & { doing?: "edit" | "delete"; quote: boolean; preview: boolean };
export type Query = Record<string, string | string[] | undefined>;

const id = z.uuid().optional().catch(undefined);
const place = z.object({
  comment: id,
  thread: id,
  before: id,
  after: id,
  reply: z
    .union([z.uuid(), z.literal("new")])
    .optional()
    .catch(undefined),
  notesBefore: id,
});
const isOn = (value: unknown) => value === "on";
const doing = z.enum(["edit", "delete"]).optional().catch(undefined);

/** Where in the discussion a page is, and what the viewer is about to do to the comment that it names. */
export function placeOf(query: Query): CommentPlace {
  const { quote, preview } = query;
  return {
    ...place.parse(query),
    doing: doing.parse(query.do),
    quote: isOn(quote),
    preview: isOn(preview),
  };
}

export const hrefOf = (path: string, commentId: string, what?: "edit" | "delete") =>
  `${path}?comment=${commentId}${what ? `&do=${what}` : ""}#comment-${commentId}`;

/** Where the box is, to answer a comment in. */
export const replyHref = (path: string, commentId: string, quote = false) =>
  `${path}?reply=${commentId}${quote ? "&quote=on" : ""}#say`;

export const threadHref = (path: string, commentId: string) =>
  `${path}?thread=${commentId}#discussion`;
