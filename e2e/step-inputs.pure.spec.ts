import { expect, test } from "@playwright/test";
import { askInput, barrierStepInputs } from "@/lib/barrier-step-inputs";
import { parseForm } from "@/lib/form";
import { projectStepInputs, requestChangesInput } from "@/lib/project-step-inputs";
import { scopeInput } from "@/lib/scope";

/** What workflows.md 1.1 and 1.2 ask for at each step, by the names of the form's fields. */
const needs = {
  barrier: {
    submit: "",
    accept: "severity theme takenBy words",
    merge: "target reason",
    decline: "reason pointer",
    appeal: "reason",
    resolve: "changed proof",
    escalate: "to contact ask dueOn",
    respond: "outcome words receivedOn",
    resume: "reason",
    chase: "words",
    "accept-outcome": "words",
    confirm: "words",
    dispute: "reason",
    close: "reason residual workaround",
    reopen: "evidence",
    withdraw: "reason",
  },
  project: {
    submit: "",
    "start-review": "declared",
    endorse: "reason",
    "not-endorse": "against-outcome",
    revise: "",
    start: "startsOn",
    pause: "reason",
    resume: "reason",
    "change-scope": "reason aim whoFor endsOn funding sharing outcomes-1-measure",
    "endorse-change": "reason",
    "refuse-change": "reason",
    "keep-scope": "reason",
    complete: "lessons",
    close: "words",
    withdraw: "reason",
  },
};
const inputs = {
  barrier: barrierStepInputs,
  project: { ...projectStepInputs, "change-scope": scopeInput },
};

for (const kind of ["barrier", "project"] as const)
  test(`a step of a ${kind} whose words are left out names each that is missing @pure`, () => {
    expect(Object.keys(needs[kind]).sort()).toEqual(Object.keys(inputs[kind]).sort());
    for (const [step, input] of Object.entries(inputs[kind])) {
      const { state } = parseForm(input, new FormData());
      const missing = Object.keys(state?.errors ?? {}).sort();
      const fields: Record<string, string> = needs[kind];
      expect(missing.join(" "), step).toBe(fields[step]?.split(" ").sort().join(" "));
    }
  });

for (const [kind, input] of [
  ["barrier", askInput],
  ["project", requestChangesInput],
] as const)
  test(`whoever asks about a ${kind} says by when, and what @pure`, () => {
    const form = new FormData();
    const missing = () => {
      const { state } = parseForm(input, form);
      return [...Object.keys(state?.errors ?? {}), ...(state?.message ? ["questions"] : [])];
    };
    expect(missing()).toEqual(["replyBy", "questions"]);
    for (const [name, value] of [
      ["replyBy-day", "4"],
      ["replyBy-month", "12"],
      ["replyBy-year", "2009"],
    ] as const)
      form.set(name, value);
    expect(missing()).toEqual(["questions"]);
    form.set("question-pilot", "Why this one?");
    expect(missing()).toEqual([]);
  });
