import { z } from "zod";
import type { Place } from "@/db/queries/discussions";

export type CommentPlace = Place & { doing?: "edit" | "delete" };
export type Query = Record<string, string | string[] | undefined>;

const id = z.uuid().optional().catch(undefined);
const place = z.object({ comment: id, before: id, after: id, notesBefore: id });
const doing = z.enum(["edit", "delete"]).optional().catch(undefined);

/** Where in the discussion a page is, and what the viewer is about to do to the comment that it names. */
export function placeOf(query: Query): CommentPlace {
  return { ...place.parse(query), doing: doing.parse(query.do) };
}

export const hrefOf = (path: string, commentId: string, what?: "edit" | "delete") =>
  `${path}?comment=${commentId}${what ? `&do=${what}` : ""}#comment-${commentId}`;
