import type { Project } from "@/db/queries/project-detail";
import { supportMoves } from "@/lib/updates";

/** Who may be asked to move: the organisations on it, the support team, and who was asked before it left. */
export function moversOf({ organisations }: Project, asked?: Project["updates"][number]) {
  const { moverId = null, mover = null } = asked ?? {};
  const isGone = moverId !== null && !organisations.some(({ value }) => value === moverId);
  return [
    ...organisations,
    ...(isGone && mover ? [{ value: moverId, label: mover }] : []),
    { value: supportMoves, label: "The support team" },
  ];
}
