import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";

/** The title stands below: where script fills the page in, its metadata come without one. */
export const metadata: Metadata = { title: null };

export default function NotFound() {
  return (
    <>
      <title>Page not found – Total Place portal</title>
      <PageHeader title="Page not found" />
      <div className="max-w-measure space-y-4">
        <p>There is no such page, or it is not there for you.</p>
        <p>
          If you typed or pasted the address, check that it is complete. If somebody sent it to you,
          ask whether their organisation shares it with yours, and for which organisation you are
          acting.
        </p>
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </div>
    </>
  );
}
