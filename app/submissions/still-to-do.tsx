import { SidePanel } from "@/components/side-panel";

type Missing = { message: string; href: string };

/** What is missing before a step that two organisations take, each with where to mend it. */
export function StillToDo({
  title,
  missing,
  organisations,
}: {
  title: string;
  missing: Missing[];
  organisations: number;
}) {
  const partner = { message: "Have one partner accept its part", href: "#partners" };
  const all = organisations < 2 ? [...missing, partner] : missing;
  if (all.length === 0) return null;
  return (
    <SidePanel title={title}>
      <ul className="list-disc space-y-1 pl-6">
        {all.map(({ message, href }) => (
          <li key={message}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
