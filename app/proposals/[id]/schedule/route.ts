import { download } from "@/app/proposals/download";
import { bytesOfDocument } from "@/app/proposals/write-document";
import { findTerms } from "@/db/queries/frozen-terms";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { materialTermsOf } from "@/lib/material-terms";
import { termsStand } from "@/lib/proposals";
import { scheduleOf } from "@/lib/schedule";
import type { Terms } from "@/lib/terms";

/** The schedule of its agreement: of the terms as submitted while they stand, else of what is said so far. */
export const GET = (_: Request, { params }: RouteContext<"/proposals/[id]/schedule">) =>
  download(params, async (it, viewer) => {
    const standing = it.frozen && termsStand(it.state) ? it.frozen.version : null;
    const kept = standing && (await findTerms(viewer, it.id, standing));
    const terms = kept ? (JSON.parse(kept) as Terms) : materialTermsOf(it);
    const schedule = scheduleOf(it, terms, londonToday(portalNow()));
    return { name: "schedule", as: "docx", body: await bytesOfDocument(schedule) };
  });
