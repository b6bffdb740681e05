import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <>
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
