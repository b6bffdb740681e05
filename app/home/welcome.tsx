import { ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";

/** What the portal is, for somebody who has not signed in. */
export function Welcome() {
  return (
    <>
      <PageHeader
        title="What stops public services from working together?"
        lead="Colleges, councils and providers of the thirteen Total Place pilots say it here, once, together – and learn what came of it."
      />
      <ol className="max-w-measure space-y-6">
        <li>
          <h2 className="text-h3">Log a barrier</h2>
          <p>A rule, a target or a habit; whom it affects; who could lift it. Ten minutes.</p>
        </li>
        <li>
          <h2 className="text-h3">Make it one case</h2>
          <p>Others add “this affects us too”, with figures of their own, in any pilot.</p>
        </li>
        <li>
          <h2 className="text-h3">Get an answer</h2>
          <p>
            The support team of AoC and LSIS takes it to the body that can lift it, chases the
            answer and tells everybody affected. You confirm that it works.
          </p>
        </li>
      </ol>
      <p className="mt-8">
        <ButtonLink href="/sign-in">Sign in</ButtonLink>
      </p>
      <p className="mt-4 text-ink-2">
        Places are by invitation. Ask a lead of your organisation, or the support team.
      </p>
    </>
  );
}
