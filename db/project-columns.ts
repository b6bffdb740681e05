import type { ProjectField } from "@/lib/project-fields";

type Table = "submissions" | "projects" | "milestones" | "outcomes" | "risks";

/** The columns that change with each field of a project, as `rowsOf` lays them out; `*` is the whole row. */
export const columnsOfProjectFields: Record<ProjectField, { [It in Table]?: readonly string[] }> = {
  title: { submissions: ["title"] },
  pilot: { submissions: ["pilot", "pilots"] },
  pilots: { submissions: ["pilots"] },
  aim: { submissions: ["summary", "search_text"], projects: ["aim"] },
  whoFor: { submissions: ["search_text"], projects: ["who_for"] },
  places: { submissions: ["search_text"], projects: ["places"] },
  theme: { projects: ["theme"] },
  startsOn: { projects: ["starts_on"] },
  endsOn: { projects: ["ends_on"] },
  milestones: { milestones: ["*"] },
  outcomes: { outcomes: ["*"] },
  risks: { risks: ["*"] },
  funding: { projects: ["funding"] },
  fundingWords: { projects: ["funding_words"] },
  sharing: { projects: ["sharing"] },
  sharingWords: { projects: ["sharing_words"] },
  audience: { submissions: ["audience"] },
};
