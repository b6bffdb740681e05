import { FileLink } from "@/components/file-link";
import { Words } from "@/components/prose";
import { SummaryList, type SummaryRow } from "@/components/summary-list";
import type { Lookups } from "@/db/queries/lookups";
import type { Project } from "@/db/queries/project-detail";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";
import { fundings, sharings } from "@/lib/projects";

/** What the organisations want to reach together, in the order in which people ask about it. */
export function ProjectDetails({ it, lookups }: { it: Project; lookups: Lookups }) {
  return <SummaryList rows={rowsOf(it, lookups)} />;
}

function rowsOf({ project, pilots, attachments }: Project, lookups: Lookups): SummaryRow[] {
  const others = lookups.pilots.filter(({ slug }) => pilots.slice(1).includes(slug));
  return [
    { term: "The shared outcome", description: words(project.aim) },
    { term: "Who it is for", description: words(project.whoFor) },
    ...optional("Where", project.places),
    { term: "When", description: whenOf(project) },
    {
      term: "Funding",
      description: chosen(
        project.funding && labelOf(fundings, project.funding),
        project.fundingWords,
      ),
    },
    {
      term: "Personal data",
      description: chosen(
        project.sharing && labelOf(sharings, project.sharing),
        project.sharingWords,
      ),
    },
    ...optional("Theme", project.theme),
    ...optional("Other pilots", others.map(({ name }) => name).join("; ")),
    ...(project.lessons ? [{ term: "Lessons", description: words(project.lessons) }] : []),
    ...(attachments.length > 0
      ? [
          {
            term: "Files",
            description: attachments.map((file) => (
              <p key={file.id}>
                <FileLink
                  href={`/attachments/${file.id}`}
                  name={file.name}
                  size={formatBytes(file.bytes)}
                />
              </p>
            )),
          },
        ]
      : []),
  ];
}

function whenOf({ startsOn, endsOn }: Project["project"]) {
  if (!startsOn && !endsOn) return "Not given";
  return `${startsOn ? formatDate(startsOn) : "Not given"} to ${endsOn ? formatDate(endsOn) : "not given"}`;
}

const words = (text: string) => (text ? <Words text={text} /> : "Not given");

function chosen(label: string | null, more: string) {
  if (!label) return "Not given";
  return (
    <>
      <p className="font-semibold">{label}</p>
      {more ? <Words text={more} /> : null}
    </>
  );
}

const optional = (term: string, description: string | null | undefined) =>
  description ? [{ term, description }] : [];
