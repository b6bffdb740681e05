import type { ProposalField } from "@/lib/proposal-fields";

type Table = "submissions" | "proposals";

/** The columns that change with each field of a pooled budget, as `rowsOf` lays them out. */
export const columnsOfProposalFields: Record<ProposalField, { [It in Table]?: readonly string[] }> =
  {
    title: { submissions: ["title"] },
    arrangement: { proposals: ["arrangement"] },
    aim: { submissions: ["summary", "search_text"], proposals: ["aim"] },
    indicator: { submissions: ["search_text"], proposals: ["indicator"] },
    whoFor: { submissions: ["search_text"], proposals: ["who_for"] },
    stage: { proposals: ["stage"] },
    startsOn: { proposals: ["starts_on"] },
    endsOn: { proposals: ["ends_on"] },
    assurance: { proposals: ["assurance"] },
    pilot: { submissions: ["pilot", "pilots"] },
    pilots: { submissions: ["pilots"] },
    audience: { submissions: ["audience"] },
  };
