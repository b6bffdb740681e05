import { download } from "@/app/proposals/download";
import { bytesOfWorkbook } from "@/app/proposals/write-workbook";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { memorandumBook } from "@/lib/memorandum-book";
import { isSupport } from "@/lib/viewer";

/** The memorandum account of the viewer's organisation; the support team names one. */
export const GET = (request: Request, { params }: RouteContext<"/proposals/[id]/memorandum">) =>
  download(params, async (it, viewer) => {
    const of = new URL(request.url).searchParams.get("of") ?? viewer.organisationId;
    const whose = it.members.find(({ id }) => id === of);
    if (!whose || !(of === viewer.organisationId || isSupport(viewer))) return null;
    return {
      name: "memorandum",
      as: "xlsx",
      body: await bytesOfWorkbook(memorandumBook(it, whose, londonToday(portalNow()))),
    };
  });
