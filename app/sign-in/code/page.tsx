import type { Metadata } from "next";
import { redirect } from "next/navigation";
import * as z from "zod/mini";
import { viewer } from "@/app/session";
import { CodeForm } from "@/app/sign-in/code-form";
import { PageHeader } from "@/components/page-header";
import { isOutboxOpen } from "@/db/queries/mails";
import { codeMinutes, localPath, onTheWayTo } from "@/lib/sign-in";

export const metadata: Metadata = { title: null };

const query = z.object({
  request: z.uuid(),
  code: z.catch(z.string().check(z.regex(/^\d{6}$/)), ""),
});

/** Opened by itself it signs nobody in: a mail scanner that follows the link uses nothing up. */
export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const asked = await searchParams;
  const from = localPath(asked.from);
  const { data } = z.safeParse(query, asked);
  if (!data) redirect(onTheWayTo(from, "/sign-in"));
  if (await viewer()) redirect(from);
  return (
    <>
      <PageHeader
        title={data.code ? "Sign in with your code" : "Enter the code"}
        lead={
          data.code
            ? "Press the button to sign in."
            : `If the address belongs to somebody who was invited, a code is on its way to it. It works for ${codeMinutes} minutes.`
        }
      />
      <CodeForm request={data.request} code={data.code} from={from} />
      <p className="mt-6 max-w-measure">
        No mail after a minute or two? Look among the unwanted mail, or{" "}
        <a href={onTheWayTo(from, "/sign-in")}>ask for a new code</a>.
      </p>
      {isOutboxOpen() ? (
        <p className="mt-4 max-w-measure">
          This demo sends no mail: <a href="/outbox">read the code in the outbox</a>.
        </p>
      ) : null}
    </>
  );
}
