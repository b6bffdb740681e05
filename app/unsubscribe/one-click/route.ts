import { redirect } from "next/navigation";
import { markRead } from "@/blame";
import { stopMail } from "@/db/queries/notice-settings";
import { readStopToken } from "@/db/stop-links";

const tokenOf = ({ url }: Request) => new URL(url).searchParams.get("token") ?? "";

/** For mail programs that only open the address of the header: there a person presses the button. */
export function GET(request: Request) {
  redirect(`/unsubscribe?${new URLSearchParams({ token: tokenOf(request) })}`);
}

/** A mail program's own button (RFC 8058): without session or cookie, from whatever site it runs on. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  markRead(request.headers);
  if (form?.get("List-Unsubscribe") !== "One-Click")
    return new Response("Post List-Unsubscribe=One-Click.\n", { status: 400 });
  const stop = readStopToken(tokenOf(request));
  const outcome = stop && (await stopMail(stop));
  return outcome?.done
    ? new Response("You get no such mails any more.\n")
    : new Response("This link does not work.\n", { status: 404 });
}
