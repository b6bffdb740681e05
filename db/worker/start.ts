import { issueSignInCode } from "@/db/queries/sign-in";
import { makeDigests } from "@/db/worker/digest";
import { letGo } from "@/db/worker/leavings";
import { keepTimeOfInvitations } from "@/db/worker/partnerships";
import { closeQueue, enqueue, type Job, type Jobs, openQueue, sendSoon } from "@/db/worker/queue";
import { sendMails } from "@/db/worker/send-mails";
import { keepTimeOfSigning } from "@/db/worker/sign-offs";
import { tellUntold } from "@/db/worker/tell";

const handlers: { [Name in Job]: (data: Jobs[Name]) => Promise<unknown> } = {
  async "sign-in-code"(data) {
    await issueSignInCode(data);
    sendSoon();
  },
  async tell() {
    await keepTimeOfInvitations();
    await letGo();
    await keepTimeOfSigning();
    await tellUntold();
    await sendMails();
  },
  "send-mails": sendMails,
  async digest() {
    await makeDigests();
    await sendMails();
  },
};

/** The rounds that find what a lost call, a killed process or a switched-off machine left undone. */
const rounds: { [Name in Job]?: string } = {
  tell: "* * * * *",
  "send-mails": "* * * * *",
  digest: "0 8 * * *",
};

/** Works on the jobs of the queue in this process, beside any other that does, until the process is told to end. */
export async function startWorker() {
  const boss = await openQueue();
  for (const [job, cron] of Object.entries(rounds))
    await boss.schedule(job, cron, {}, { tz: "Europe/London" });
  for (const [job, handle] of Object.entries(handlers))
    await boss.work<never>(job, async ([given]) => {
      if (given) await handle(given.data);
    });
  await enqueue("digest", {});
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, closeQueue);
}
