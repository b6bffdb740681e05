import { EmptyState } from "@/components/empty-state";
import { Timeline } from "@/components/timeline";
import { formatDateTime } from "@/lib/dates";
import { tellAct } from "@/lib/people";

type Act = Parameters<typeof tellAct>[0] & { id: string; person: string; at: Date };

/** What was done here, newest first. */
export function Acts({ acts }: { acts: Act[] }) {
  if (acts.length === 0)
    return (
      <EmptyState heading="Nothing yet">
        <p>Who changes something here, what and when, is listed from now on.</p>
      </EmptyState>
    );
  return (
    <Timeline
      items={acts.map((act) => ({
        id: act.id,
        title: sentence(tellAct(act)),
        who: act.person,
        when: formatDateTime(act.at),
        dateTime: act.at.toISOString(),
      }))}
    />
  );
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
