import { barrier } from "@/e2e/given-barrier";
import { condition } from "@/e2e/given-condition";
import { spending } from "@/e2e/given-figures";
import { holdup } from "@/e2e/given-holdup";
import { invitation } from "@/e2e/given-partners";
import { organisation, person, session } from "@/e2e/given-people";
import { adoption, practice } from "@/e2e/given-practice";
import { project } from "@/e2e/given-project";
import { proposal } from "@/e2e/given-proposal";
import { proposed } from "@/e2e/given-proposed";
import { attachment, comment, note, notice, reply, watch } from "@/e2e/given-remarks";
import { review } from "@/e2e/given-review";
import { signatory, signature, signingCode } from "@/e2e/given-signatory";

/** Arranges by the database, as its owner. Each test makes organisations and people of its own. */
export const given = {
  organisation,
  person,
  session,
  barrier,
  project,
  proposal,
  spending,
  review,
  signatory,
  signature,
  signingCode,
  condition,
  practice,
  adoption,
  holdup,
  invitation,
  proposed,
  comment,
  reply,
  note,
  attachment,
  notice,
  watch,
};
