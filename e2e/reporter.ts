import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type {
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from "@playwright/test/reporter";
import { casesIn } from "@/e2e/cases";

/** One line a spec, the whole story of each failure, and at the end how many passed and failed. */
export default class PlainReporter implements Reporter {
  #all: TestCase[] = [];
  #left = new Map<string, number>();
  #took = new Map<string, number>();
  #cases = new Map<string, number>();
  #errors = 0;

  onBegin(_config: unknown, suite: Suite) {
    this.#all = suite.allTests();
    for (const test of this.#all)
      this.#left.set(specOf(test), (this.#left.get(specOf(test)) ?? 0) + 1);
  }

  onStdOut(chunk: string | Buffer) {
    process.stdout.write(chunk);
  }

  onStdErr(chunk: string | Buffer) {
    process.stderr.write(chunk);
  }

  onError(error: TestError) {
    this.#errors += 1;
    tell(error.stack ?? error.message ?? String(error.value));
  }

  onTestEnd(test: TestCase, result: TestResult) {
    if (test.outcome() === "unexpected") tellFailure(test, result);
    const spec = specOf(test);
    const left = (this.#left.get(spec) ?? 0) - 1;
    this.#left.set(spec, left);
    this.#took.set(spec, (this.#took.get(spec) ?? 0) + result.duration);
    this.#cases.set(spec, (this.#cases.get(spec) ?? 0) + casesIn(result.annotations));
    if (left === 0) tell(this.#lineOf(spec));
  }

  async onEnd(result: FullResult) {
    const count = (wanted: string) => this.#all.filter((test) => outcomeOf(test) === wanted).length;
    const failed = count("failed") + this.#errors;
    const tally = {
      passed: count("passed"),
      failed: failed === 0 && result.status !== "passed" ? 1 : failed,
      skipped: count("skipped"),
    };
    const cases = [...this.#cases.values()].reduce((sum, one) => sum + one, 0);
    if (cases > 0) tell(`${cases.toLocaleString("en-GB")} random cases`);
    const file = process.env.PORTAL_TALLY;
    if (file) writeFileSync(file, JSON.stringify(tally));
    else
      tell(
        `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ""}`,
      );
    return { status: tally.failed === 0 ? ("passed" as const) : ("failed" as const) };
  }

  #lineOf(spec: string) {
    const tests = this.#all.filter((test) => specOf(test) === spec);
    const count = (wanted: string) => tests.filter((test) => outcomeOf(test) === wanted).length;
    const [passed, failed, skipped] = [count("passed"), count("failed"), count("skipped")];
    const cases = this.#cases.get(spec) ?? 0;
    const parts = [
      `${passed} passed`,
      failed && `${failed} failed`,
      skipped && `${skipped} skipped`,
      cases && `${cases.toLocaleString("en-GB")} cases`,
    ];
    return `${spec}: ${parts.filter(Boolean).join(", ")} (${Math.round((this.#took.get(spec) ?? 0) / 100) / 10} s)`;
  }
}

function outcomeOf(test: TestCase) {
  if (test.outcome() === "expected") return "passed";
  return test.outcome() === "skipped" ? "skipped" : "failed";
}

function specOf(test: TestCase) {
  return `${basename(test.location.file)} ${test.parent.project()?.name ?? ""}`.trim();
}

function tellFailure(test: TestCase, result: TestResult) {
  tell(
    `\nFAILED ${specOf(test)}: ${test.titlePath().slice(3).join(" > ")} (line ${test.location.line})`,
  );
  for (const error of result.errors)
    tell(`${error.stack ?? error.message ?? error.value}\n${error.snippet ?? ""}`);
  for (const { path } of result.attachments) if (path) tell(`  kept: ${path}`);
  const page = pageAt(result);
  if (page) tell(page);
}

/** What stood on the page, as far as a record of the run has room for it. */
function pageAt({ attachments }: TestResult) {
  const path = attachments.find(({ name }) => name === "error-context")?.path;
  const text = path ? readFileSync(path, "utf8") : "";
  const [, page = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  return page.slice(Math.max(0, page.indexOf("- main"))).slice(0, 1200);
}

function tell(line: string) {
  process.stdout.write(`${process.stdout.isTTY ? line : stripVTControlCharacters(line)}\n`);
}
