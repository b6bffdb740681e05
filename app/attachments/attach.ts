import { faultWords, inspect } from "@/app/attachments/content";
import { scan } from "@/app/attachments/scan";
import { type CheckedFile, createAttachments } from "@/db/queries/attachments";
import type { Asker } from "@/db/viewer";
import { cleanName, mostBytes, mostBytesAtOnce } from "@/lib/attachments";
import { env } from "@/lib/env";
import { type Outcome, refused } from "@/lib/outcome";

/** The files that came in the field `files`. Where none was chosen a browser posts an empty one, with script named "undefined". */
export function filesOf(formData: FormData) {
  return formData
    .getAll("files")
    .filter((entry) => typeof entry !== "string")
    .filter(({ name, size }) => size > 0 || !["", "undefined"].includes(name));
}

/** Looks into each file and adds all of them to the submission, or none with the reason. */
export async function attach(
  viewer: Asker,
  submissionId: string,
  files: File[],
  { request, scanner = env.clamd }: { request?: string; scanner?: typeof env.clamd } = {},
): Promise<Outcome> {
  const checked = await checkFiles(files, scanner);
  if (typeof checked === "string") return refused(checked);
  return createAttachments(viewer, submissionId, checked, request);
}

/** The files as they may be kept, or what is wrong with one of them. */
export async function checkFiles(
  files: File[],
  scanner = env.clamd,
): Promise<CheckedFile[] | string> {
  if (files.reduce((sum, { size }) => sum + size, 0) > mostBytesAtOnce)
    return "These files are more than 24 MB together. Add them a few at a time";
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const found = await check(file, scanner);
    if (typeof found === "string") return found;
    checked.push(found);
  }
  return checked;
}

async function check(file: File, scanner: typeof env.clamd): Promise<CheckedFile | string> {
  const name = cleanName(file.name);
  if (file.size === 0) return `“${name}” is empty`;
  if (file.size > mostBytes) return `“${name}” must be smaller than 10 MB`;
  const content = Buffer.from(await file.arrayBuffer());
  const found = await inspect(name, content);
  if (typeof found === "string") return `“${name}” ${faultWords[found]}`;
  const verdict = await scan(content, scanner);
  if (verdict === "virus") return `“${name}” contains a virus`;
  if (verdict === "unknown")
    return `“${name}” could not be checked for viruses, so it was not kept. Try again in a few minutes`;
  return { name, type: found.mime, content };
}
