import { calendarAnswer } from "@/app/calendar/calendar-answer";
import { listMilestones } from "@/db/queries/feeds";
import { findReader } from "@/db/queries/sign-in";
import { portalNow } from "@/lib/clock";
import { addDays, londonToday } from "@/lib/dates";

/** The calendar behind a private address: what its person may see at this moment. */
export async function GET(_request: Request, { params }: RouteContext<"/calendar/[secret]">) {
  const reader = await findReader((await params).secret);
  if (!reader) return new Response("This calendar is not there.\n", { status: 404 });
  const yearAgo = addDays(londonToday(portalNow()), -365);
  return calendarAnswer(await listMilestones(reader, yearAgo));
}
