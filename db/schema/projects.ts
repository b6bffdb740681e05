import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf } from "@/db/columns";
import { isOfKind, mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { fundings, sharings } from "@/lib/projects";

/** What a project has beside its submission; its plan is rows of `milestones`, `outcomes` and `risks`. */
export const projects = pgTable(
  "projects",
  {
    id: uuid()
      .primaryKey()
      .references(() => submissions.id),
    aim: text().notNull().default(""),
    whoFor: text().notNull().default(""),
    places: text().notNull().default(""),
    theme: text(),
    startsOn: date(),
    endsOn: date(),
    funding: text({ enum: valuesOf(fundings) }),
    fundingWords: text().notNull().default(""),
    sharing: text({ enum: valuesOf(sharings) }),
    sharingWords: text().notNull().default(""),
    lessons: text().notNull().default(""),
    startedAt: instant(),
  },
  () => [
    check("projects_funding", oneOf("funding", valuesOf(fundings))),
    check("projects_sharing", oneOf("sharing", valuesOf(sharings))),
    mayRead(seesSubmission("projects.id")),
    mayAdd(
      sql`${isOfKind("projects.id", "project")} and ${standsAs("projects.id", "owner-contributor")}`,
    ),
    mayChange(standsAs("projects.id", "owner-contributor")),
  ],
);
