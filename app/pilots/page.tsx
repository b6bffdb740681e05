import type { Metadata } from "next";
import { PilotMap } from "@/app/pilots/pilot-map";
import { SavingsByPilot } from "@/app/pilots/savings-by-pilot";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { listPilots } from "@/db/queries/pilots";
import { listSaved } from "@/db/queries/saving-totals";
import { formatDate } from "@/lib/dates";

export const metadata: Metadata = { title: "Pilots" };

export default async function PilotsPage() {
  const viewer = await requireViewer();
  const [{ pilots, calendar }, saved] = await Promise.all([listPilots(viewer), listSaved(viewer)]);
  return (
    <>
      <PageHeader
        title="Pilots"
        lead="Thirteen areas of England map all the public money spent in their place, and ask what stops it from being spent better."
      />
      <div className="@lg:grid @lg:grid-cols-3 @lg:gap-x-12">
        <div className="@lg:col-span-2">
          <SummaryList
            rows={pilots.map((pilot) => ({
              term: pilot.name,
              description: (
                <>
                  <p>
                    {pilot.themes
                      .filter((theme) => theme.until === null)
                      .map((theme) => theme.name)
                      .join("; ")}
                  </p>
                  <p className="text-small">
                    <a href={`/pilots/${pilot.slug}`}>About {pilot.name}</a>
                  </p>
                </>
              ),
            }))}
          />
        </div>
        <PilotMap pilots={pilots} />
      </div>
      <SavingsByPilot saved={saved} pilots={pilots} />
      <Section title="Dates">
        <SummaryList
          rows={calendar.map(({ date, label }) => ({
            term: formatDate(date),
            description: label,
          }))}
        />
      </Section>
    </>
  );
}
