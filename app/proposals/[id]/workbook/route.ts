import { download } from "@/app/proposals/download";
import { bytesOfWorkbook } from "@/app/proposals/write-workbook";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { workbookOf } from "@/lib/workbook";

/** All of it as an Excel file, whose contributions can be brought in again. */
export const GET = (_: Request, { params }: RouteContext<"/proposals/[id]/workbook">) =>
  download(params, async (it) => ({
    name: "workbook",
    as: "xlsx",
    body: await bytesOfWorkbook(workbookOf(it, londonToday(portalNow()))),
  }));
