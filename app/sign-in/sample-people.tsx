import { signInAs } from "@/app/sign-in/actions";
import { buttonClass } from "@/components/button";
import type { listSamplePeople } from "@/db/queries/sign-in";

type Sample = Awaited<ReturnType<typeof listSamplePeople>>[number];

/** The demo's people by name and what they are, each with a button that signs in. */
export function SamplePeople({ people, from }: { people: Sample[]; from: string }) {
  return (
    <>
      <p className="mb-4 max-w-measure text-ink-2">
        Invented people. One click signs you in; nothing here leaves the demo.
      </p>
      <ul className="border-line border-t">
        {people.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-4"
          >
            <div className="min-w-0 max-w-measure">
              <p>
                <strong>{person.name}</strong>
                {person.jobTitle ? `, ${person.jobTitle}` : null}
              </p>
              <p className="text-ink-2 text-small">{person.line}</p>
            </div>
            <form action={signInAs}>
              <input type="hidden" name="person" value={person.id} />
              <input type="hidden" name="from" value={from} />
              <button type="submit" className={buttonClass("secondary")}>
                Sign in<span className="sr-only"> as {person.name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
