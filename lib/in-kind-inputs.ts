import { valuesOf } from "@/lib/choices";
import { isValueOfStaff, valueOfStaff } from "@/lib/contributions";
import {
  optionalChoice,
  optionalMoney,
  optionalNumber,
  optionalWholeNumber,
  text,
} from "@/lib/form";
import { formatPounds } from "@/lib/money";

export const inKinds = [
  { value: "staff", label: "Staff" },
  { value: "premises", label: "Premises" },
  { value: "equipment", label: "Equipment" },
  { value: "licence", label: "A licence" },
  { value: "other", label: "Something else" },
] as const;

/** What is asked of a row that is given in kind. */
export const inKindAnswers = {
  inKind: optionalChoice(valuesOf(inKinds), "Choose what is given"),
  valuation: text({ label: "How it is valued", max: 500 }),
  posts: optionalNumber("Enter the full-time posts, like 1 or 0.6"),
  monthly: optionalMoney("Enter the cost a month in pounds, like 3,250"),
  staffMonths: optionalWholeNumber("Enter a whole number of months, like 12", { min: 1, max: 24 }),
};

type Answers = {
  pence: number;
  form: string;
  inKind: (typeof inKinds)[number]["value"] | null;
  valuation: string;
  posts: number | null;
  monthly: number | null;
  staffMonths: number | null;
};

type Fault = {
  name: "inKind" | "valuation" | "posts" | "monthly" | "staffMonths" | "pence";
  message: string;
};

const mostPosts = 1000;
const mostAMonth = 10_000_000;

/** Whole hundredths of a post, or null. */
function hundredthsOf(posts: number | null) {
  if (posts === null || posts <= 0 || posts > mostPosts) return null;
  const hundredths = Math.round(posts * 100);
  return Math.abs(hundredths - posts * 100) < 1e-6 ? hundredths : null;
}

/** What is wrong or missing in the answers of a row in kind. */
export function inKindFaults(row: Answers): Fault[] {
  const faults: Fault[] = [];
  if (!row.inKind) faults.push({ name: "inKind", message: "Choose what is given" });
  if (!row.valuation)
    faults.push({
      name: "valuation",
      message: "Enter how it is valued, so that others can check it",
    });
  return row.inKind === "staff" ? [...faults, ...staffFaults(row)] : faults;
}

function staffFaults({ pence, posts, monthly, staffMonths }: Answers): Fault[] {
  const hundredths = hundredthsOf(posts);
  const faults: Fault[] = [];
  if (hundredths === null)
    faults.push({ name: "posts", message: "Enter the full-time posts, like 1 or 0.6" });
  if (monthly === null || monthly > mostAMonth)
    faults.push({ name: "monthly", message: "Enter what a full-time post costs a month" });
  if (staffMonths === null)
    faults.push({ name: "staffMonths", message: "Enter for how many months" });
  if (hundredths === null || monthly === null || staffMonths === null || faults.length > 0)
    return faults;
  if (isValueOfStaff(pence, hundredths, monthly, staffMonths)) return [];
  const value = formatPounds(valueOfStaff(hundredths, monthly, staffMonths));
  return [{ name: "pence", message: `Posts, cost and months come to ${value}: enter that` }];
}

/** What is kept of it: of staff the sum behind the amount, of cash nothing. */
export function inKindOfRow({ form, inKind, valuation, posts, monthly, staffMonths }: Answers) {
  if (form !== "in-kind")
    return { inKind: null, valuation: "", hundredths: null, monthly: null, staffMonths: null };
  const isStaff = inKind === "staff";
  return {
    inKind,
    valuation,
    hundredths: isStaff ? hundredthsOf(posts) : null,
    monthly: isStaff ? monthly : null,
    staffMonths: isStaff ? staffMonths : null,
  };
}
