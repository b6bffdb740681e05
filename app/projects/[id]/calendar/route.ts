import { z } from "zod";
import { calendarAnswer } from "@/app/calendar/calendar-answer";
import { requireViewer } from "@/app/session";
import { findMilestones } from "@/db/queries/feeds";
import { dispositionOf } from "@/lib/attachments";

/** A project's milestones as a file for a calendar. */
export async function GET(_request: Request, { params }: RouteContext<"/projects/[id]/calendar">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findMilestones(viewer, id) : null;
  if (!it) return new Response("This project is not there.\n", { status: 404 });
  return calendarAnswer(it.milestones, {
    "content-disposition": dispositionOf(`${it.reference ?? "draft"}-milestones.ics`),
  });
}
