import { invitationDays } from "@/lib/invitations";
import { oneLine } from "@/lib/mail";

type Words = { inviter: string; place: string; url: string };

export function mailOfInvitation({ inviter, place, url }: Words) {
  const who = oneLine(inviter);
  return {
    subject: "You are invited to the Total Place portal",
    body: `${who} invites you to the Total Place portal: ${oneLine(place)}.

The portal is where colleges, councils and providers of the Total Place pilots log what stops local services from working together, and where it gets lifted.

Open this page and press the button to accept:

${url}

The invitation works once, for ${invitationDays} days, and only for this e-mail address. If you do not know ${who}, you need not do anything.
`,
  };
}
