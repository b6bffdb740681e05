import { nameOfList, pathOf } from "@/lib/notices";
import type { Kind } from "@/lib/submissions";

/** The way back from a page of a submission: to its kind's list, and to it, at `anchor` where that is said. */
export const trailOf = (
  kind: Kind,
  { id, title }: { id: string; title: string },
  anchor: `#${string}` | "" = "",
) => [
  { href: `/${kind}s`, label: nameOfList(kind) },
  { href: `${pathOf(kind, id)}${anchor}`, label: title },
];
