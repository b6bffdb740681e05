import type { Arrangement } from "@/lib/proposals";
import { type Control, type TermQuestion, termQuestions } from "@/lib/term-questions";

/** The parts of what partners agree on beside the money, in the order in which they are asked for. */
export const termSections = [
  { value: "risk", label: "Risk" },
  { value: "sharing", label: "How savings are shared" },
  { value: "governance", label: "Governance" },
  { value: "legal", label: "Legal basis" },
  { value: "exit", label: "Exit" },
] as const;
export type TermSection = (typeof termSections)[number]["value"];

export type TermName = keyof typeof termQuestions;
export const termNames = Object.keys(termQuestions) as TermName[];
export const termField = (name: TermName): TermQuestion => termQuestions[name];

type ValueOf<Field> = Field extends { choices: readonly { value: infer Value }[] }
  ? Value | null
  : Field extends { control: "line" | "text" }
    ? string
    : Field extends { control: "shares" }
      ? Record<string, number>
      : Field extends { control: "bands" }
        ? { upTo: number | null; who: string }[]
        : Field extends { control: "money" | "share" | "months" }
          ? number | null
          : string | null;

/** All terms as they are kept: what is not said is blank, null or empty. */
export type Said = { [Name in TermName]: ValueOf<(typeof termQuestions)[Name]> };

/** Of a proposal of which nothing is said yet. */
export const nothingSaid = Object.fromEntries(
  termNames.map((name) => [name, emptyOf(termQuestions[name].control)]),
) as Said;

function emptyOf(control: Control) {
  if (control === "line" || control === "text") return "";
  if (control === "shares") return {};
  return control === "bands" ? [] : null;
}

export const isBlank = (value: unknown) =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** The terms of a section that this arrangement has; of them those that another term leaves out are left out. */
export const termsAsked = (
  section: TermSection,
  arrangement: Arrangement | null,
  said?: Said,
): TermName[] =>
  termNames.filter((name) => {
    const { section: own, of, when } = termField(name);
    if (own !== section || (arrangement && of && !of.includes(arrangement))) return false;
    return !said || !when || said[when[0] as TermName] === when[1];
  });

/** What is still missing before it can be signed. */
export const termsMissing = (section: TermSection, arrangement: Arrangement | null, said: Said) =>
  termsAsked(section, arrangement, said).filter(
    (name) => !termField(name).optional && isBlank(said[name]),
  );
