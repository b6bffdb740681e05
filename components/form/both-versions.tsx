"use client";

import { useState } from "react";
import { buttonClass } from "@/components/button";
import { type FormValues, readForm } from "@/lib/form-state";
import type { Choice } from "./choice";
import type { ConflictProps } from "./conflict";
import { fill } from "./fill";
import { idOf, useFormView, useScriptClass } from "./form-context";
import { boxes, said } from "./said";

/** Both versions of what differs; loaded where there are two. */
export default function BothVersions({ labels, options = {}, final }: ConflictProps) {
  const { prefix, state } = useFormView();
  const { conflict, values } = state;
  if (!conflict) return null;
  const differing = Object.entries(labels).filter(
    ([name]) =>
      isGiven(conflict.theirs, name) && said(conflict.theirs, name) !== said(values, name),
  );
  const id = idOf(prefix, "conflict");
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className="mb-8 scroll-mt-4 border-note-bar border-l-4 bg-note p-4 sm:p-6"
    >
      <h2 id={`${id}-title`} className="text-h3">
        {conflict.by} saved another version first
      </h2>
      <p className="mt-2">
        Saved {conflict.at}, after you opened this page.{" "}
        {final ??
          "Yours is in the form below, not yet saved. Take over what you want of theirs, then save again: that replaces theirs."}
      </p>
      {differing.length === 0 ? <p className="mt-2">Both versions say the same.</p> : null}
      {differing.map(([name, label]) => (
        <Difference
          key={`${conflict.version} ${name}`}
          name={name}
          label={label}
          theirs={conflict.theirs}
          options={options[name]}
          final={final !== undefined}
        />
      ))}
    </section>
  );
}

function Difference({
  name,
  label,
  theirs,
  options,
  final,
}: {
  name: string;
  label: string;
  theirs: FormValues;
  options?: readonly Choice[];
  final: boolean;
}) {
  const { form, state } = useFormView();
  const scriptClass = useScriptClass();
  const [mine, setMine] = useState<FormValues | null>(null);

  function turn() {
    if (!form.current) return;
    setMine(mine ? null : readForm(new FormData(form.current)));
    const names = [name, ...boxes.map((box) => `${name}-${box}`)];
    fill(form.current, mine ?? theirs, (one) => names.includes(one));
  }

  return (
    <div className="mt-4 border-line border-t pt-4">
      <h3>{label}</h3>
      <dl className="mt-2 mb-3 grid gap-4 sm:grid-cols-2">
        <Version title="Theirs" text={said(theirs, name, options)} />
        <Version title="Yours" text={said(state.values, name, options)} />
      </dl>
      {final ? null : (
        <button
          type="button"
          onClick={turn}
          className={`${buttonClass("secondary")} ${scriptClass}`}
        >
          {mine ? "Put mine back" : "Use theirs"}
          <span className="sr-only"> for {label}</span>
        </button>
      )}
    </div>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <dt className="font-semibold text-ink-2 text-small">{title}</dt>
      <dd className="whitespace-pre-wrap">{text || "Nothing"}</dd>
    </div>
  );
}

function isGiven(values: FormValues, name: string) {
  return [name, `${name}-day`].some((key) => Object.hasOwn(values, key));
}
