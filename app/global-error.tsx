"use client";

import { fonts } from "@/app/fonts";
import { Trouble } from "@/app/trouble";
import { PageShell } from "@/components/page-shell";
import "@/app/globals.css";

/** Takes the layout's place when that itself fails: the database is away, mostly. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB" className={fonts}>
      <body>
        <PageShell>
          <Trouble error={error} retry={retry} />
        </PageShell>
      </body>
    </html>
  );
}
