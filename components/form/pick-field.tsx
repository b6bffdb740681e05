"use client";

import { type ComponentProps, type KeyboardEvent, memo, useRef, useState } from "react";
import { type Choice, ChoiceRow } from "./choice";
import { controlClass, type FieldProps, GroupFrame } from "./field-frame";
import { useField, useScript, useScriptClass, useTyped } from "./form-context";
import { PickedChips } from "./picked-chips";
import { Told } from "./told";

/** `group` is the heading it stands under; `words` are other words by which it is found. */
export type Pickable = Choice & { group?: string; words?: string };

/** A choice among many, `one` or several. Without script a list to scroll, with it also to narrow. */
export function PickField({
  name,
  options,
  one = false,
  ...words
}: FieldProps & { options: readonly Pickable[]; one?: boolean }) {
  const { id, error, chosen, aria } = useField(name, words.hint ? "hint" : false);
  const scripted = useScript();
  const scriptClass = useScriptClass();
  const [sought, setSought] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const atFirst = chosen.join("\n");
  const now = useTyped((form) => new FormData(form).getAll(name).join("\n"), atFirst);
  const typed = new Set(now.split("\n"));
  const picked = options.filter(({ value }) => typed.has(value));
  const found = new Set(options.filter(matching(sought)));
  const places = new Map(options.map((option, at) => [option, at]));
  // With script the error summary leads to the box, since a row may be out of sight.
  const boxId = scripted ? id : `${id}-box`;
  const rowId = (at: number) => (at === 0 && !scripted ? id : `${id}-${at + 1}`);

  function row(option: Pickable) {
    const { value, label, hint } = option;
    return (
      <Row
        key={value}
        hidden={!found.has(option)}
        {...{ name, value, label, hint }}
        id={rowId(places.get(option) ?? 0)}
        type={one ? "radio" : "checkbox"}
        defaultChecked={chosen.includes(value)}
        aria-invalid={one ? undefined : aria["aria-invalid"]}
      />
    );
  }

  return (
    <GroupFrame
      {...{ ...words, id, error, options }}
      described={aria["aria-describedby"]}
      radios={one}
    >
      <div className={scriptClass}>
        <label htmlFor={boxId} className="mb-1 block text-small">
          Type a word to narrow the list
        </label>
        <input
          id={boxId}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => goToList(event, list.current)}
          className={`${controlClass(error)} w-full scroll-mt-16`}
        />
        <Told
          words={summary(found.size, options.length, picked.length)}
          quiet={sought === "" && now === atFirst}
        />
      </div>
      <div
        ref={list}
        className={`max-h-[19rem] overflow-y-auto border-2 px-3 py-1 print:max-h-none ${error ? "border-error" : "border-field-border"}`}
      >
        {groupsOf(options).map(([group, members]) =>
          group ? (
            <fieldset key={group} hidden={!members.some((option) => found.has(option))}>
              <legend className="pt-2 font-semibold text-ink-2 text-small">{group}</legend>
              {members.map(row)}
            </fieldset>
          ) : (
            <div key="">{members.map(row)}</div>
          ),
        )}
        {found.size === 0 ? <p className="py-2">Nothing in the list has these words.</p> : null}
      </div>
      <div className={scriptClass}>
        <PickedChips name={name} picked={picked} otherwise={id} />
      </div>
    </GroupFrame>
  );
}

/** A list may hold thousands: a key typed above it changes only the rows that come or go. */
const Row = memo(function Row({
  hidden,
  ...choice
}: ComponentProps<typeof ChoiceRow> & { hidden: boolean }) {
  return (
    <div hidden={hidden}>
      <ChoiceRow {...choice} />
    </div>
  );
});

function groupsOf(options: readonly Pickable[]) {
  const groups = new Map<string, Pickable[]>();
  for (const option of options) {
    const group = option.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}

/** Every word that was typed, anywhere in the option's words, whatever the case and the accents. */
function matching(sought: string) {
  const wanted = plain(sought).split(/\s+/);
  return ({ label, hint = "", group = "", words = "" }: Pickable) => {
    const text = plain(`${label} ${hint} ${group} ${words}`);
    return wanted.every((word) => text.includes(word));
  };
}

function plain(text: string) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f’']/g, "")
    .toLowerCase();
}

/** Enter leads to the first match instead of sending the form. */
function goToList(event: KeyboardEvent, list: HTMLElement | null) {
  if (event.key !== "Enter" && event.key !== "ArrowDown") return;
  event.preventDefault();
  list?.querySelector<HTMLInputElement>("div:not([hidden]) > div > input")?.focus();
}

function summary(found: number, all: number, picked: number) {
  const shown = found === all ? `${all} in the list` : `${found} of ${all} match`;
  return `${shown}, ${picked} chosen`;
}
