import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { formatDate } from "@/lib/dates";

export const metadata: Metadata = { title: "Accessibility statement" };

const prepared = "2026-11-24";
const reviewed = "2026-11-24";

export default function AccessibilityPage() {
  return (
    <>
      <PageHeader
        title="Accessibility statement"
        lead="For the Total Place portal, its pages and the mails that it sends."
      />
      <div className="max-w-measure space-y-4">
        <p>As many people as possible should be able to use the portal. You should be able to:</p>
        <ul className="list-disc space-y-1 pl-6">
          <li>enlarge the text to four times its size without scrolling sideways</li>
          <li>do everything by keyboard alone, or by speech</li>
          <li>read everything with a screen reader</li>
          <li>do everything without JavaScript</li>
          <li>print every page, or save it as a PDF from your browser</li>
          <li>use your own colours: the pages keep working in forced colours</li>
        </ul>
      </div>
      <Section title="How accessible it is">
        <div className="max-w-measure space-y-4">
          <p>
            The portal was built to the Web Content Accessibility Guidelines version 2.2, level AA.
            No failure is known to us. Not yet done: tests by people who use a screen reader, a
            magnifier or speech every day, and an audit by somebody else than those who built it.
            Until then we call it partially compliant.
          </p>
          <p>
            Files that people attach to a submission are theirs. We ask for formats that most people
            can open, but cannot promise that each file is accessible. If one is not, ask the
            organisation that attached it, or us.
          </p>
        </div>
      </Section>
      <Section title="Tell us what does not work">
        <div className="max-w-measure space-y-4">
          <p>
            If something here is hard to use, or you need it in another form, tell the support team:
            the <a href="/help">help page</a> names them once you are signed in, and your contact at
            the Association of Colleges or LSIS passes it on if you are not. We answer within ten
            working days. If you cannot use the portal alone, an adviser can log a barrier for your
            organisation as you tell it.
          </p>
          <p>
            If you are not content with our answer, contact the Equality Advisory and Support
            Service. The Equality and Human Rights Commission enforces the Public Sector Bodies
            (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
          </p>
        </div>
      </Section>
      <Section title="How it was tested">
        <p className="max-w-measure">
          Every page is tested with every change by axe, at 1280 and at 320 pixels, empty, filled
          and with errors, with no rule switched off; every journey is run with and without
          JavaScript. Prepared on {formatDate(prepared)}, last reviewed on {formatDate(reviewed)}.
        </p>
      </Section>
    </>
  );
}
