import ical from "ical-generator";
import type { Day } from "@/lib/dates";

type Milestone = { id: string; title: string; project?: string; dueOn: Day };

/** Milestones as whole days of a calendar, their titles and dates and nothing else. */
export function calendarText(milestones: readonly Milestone[], { now, host }: Made) {
  const calendar = ical({
    prodId: { company: "Total Place portal", product: "Milestones", language: "EN" },
    name: "Milestones – Total Place portal",
  });
  for (const { id, title, project, dueOn } of milestones)
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp: now,
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      summary: [title, project].filter(Boolean).join(" – "),
    });
  return `${calendar}\r\n`;
}
type Made = { now: Date; host: string };
