import { sql } from "drizzle-orm";
import { line } from "@/e2e/access-statements";
import { versionNow, type Write } from "@/e2e/access-writes-money";

const become = (id: string, state: string) =>
  sql`update partnerships set state = ${state} where id = ${id} returning 1`;

/** Who comes to a pooled budget and who leaves it: nobody comes to what is submitted as it stands. */
export const joiningWrites: Write[] = [
  [
    "an invitation that is accepted",
    "accept an invitation",
    ({ invitation }) => become(invitation, "accepted"),
  ],
  [
    "an invitation that is declined",
    "decline an invitation",
    ({ invitation }) => become(invitation, "declined"),
  ],
  [
    "an invitation that is withdrawn",
    "withdraw an invitation",
    ({ invitation }) => become(invitation, "withdrawn"),
  ],
  ["a part that is left", "leave", ({ part }) => become(part, "left")],
  [
    "a part that is left, and a line that it is shaped again",
    "nobody",
    ({ id, part, state }, me) => [
      become(part, "left"),
      line(
        { id, me },
        { act: "reshaped", from_state: state, to_state: "shaping", version: versionNow(id) },
      ),
    ],
  ],
  [
    "a line that it is shaped again, though nobody left",
    "nobody",
    ({ id, state }, me) =>
      line(
        { id, me },
        { act: "reshaped", from_state: state, to_state: "shaping", version: versionNow(id) },
      ),
  ],
];
