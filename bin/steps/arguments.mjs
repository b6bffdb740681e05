import { parseArgs } from "node:util";
import { Refusal } from "./say.mjs";

const usage = `npm run portal                        start, with sample data in a new portal
npm run portal -- --reset             drop what is there, make the sample data again, start
npm run portal -- --empty --admin name@example.org "Full Name"
                                      start a portal with no people but a first administrator
--yes                                 with --reset: also where there may be data of your own`;

/** What the person asked for on the command line of `npm run portal`. */
export function readArguments(words) {
  const { values, positionals } = parse(words);
  const { reset = false, empty = false, yes = false, dev = false, admin } = values;
  const [name, ...rest] = positionals;
  if (admin && rest.length > 0)
    throw new Refusal(`Put the full name in quotes: --admin ${admin} "${positionals.join(" ")}"`);
  if (name && !admin) throw new Refusal(`I do not know ${name}.\n\n${usage}`);
  if (Boolean(admin) !== empty) throw new Refusal(`--empty and --admin go together.\n\n${usage}`);
  if (admin && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(admin))
    throw new Refusal(`Give --admin an e-mail address, like name@example.org, not ${admin}.`);
  if (admin && !name?.trim())
    throw new Refusal(
      `Give the administrator's full name after the address: --admin ${admin} "Full Name"`,
    );
  return { reset, yes, dev, empty, admin: admin && [admin.toLowerCase(), name.trim()] };
}

function parse(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        reset: { type: "boolean" },
        empty: { type: "boolean" },
        yes: { type: "boolean" },
        dev: { type: "boolean" },
        admin: { type: "string" },
      },
    });
  } catch (error) {
    throw new Refusal(`${error.message.split("\n")[0].split(". To ")[0]}.\n\n${usage}`);
  }
}
