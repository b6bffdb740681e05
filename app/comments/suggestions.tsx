"use client";

import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { nameBeingTyped } from "@/lib/mentions";

const pause = 150;

/** Below the box: people whose name begins as what is typed behind an @. Arrow keys, Enter and Escape, or a click. */
export default function Suggestions({
  box,
  url,
}: {
  box: RefObject<HTMLTextAreaElement | null>;
  url: string;
}) {
  const id = useId();
  const [names, setNames] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  const turn = useRef(0);

  const look = useEffectEvent(async () => {
    const area = box.current;
    const typing = area && nameBeingTyped(area.value, area.selectionEnd);
    turn.current += 1;
    const mine = turn.current;
    if (!area?.form || !typing) return setNames([]);
    const readers = String(new FormData(area.form).get("readers") ?? "everyone");
    const query = new URLSearchParams({ readers, typed: typing.typed });
    const answer = await fetch(`${url}?${query}`).catch(() => null);
    const found: string[] = answer?.ok ? await answer.json() : [];
    if (mine !== turn.current) return;
    setNames(found);
    setAt(0);
  });

  function close() {
    turn.current += 1;
    setNames([]);
  }

  function pick(name: string) {
    const area = box.current;
    const typing = area && nameBeingTyped(area.value, area.selectionEnd);
    close();
    if (!typing) return;
    area.setRangeText(`${name} `, typing.from, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = names[at];
    if (!name || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: names.length - 1 }[event.key];
    if (step) setAt((at + step) % names.length);
    else if (event.key === "Enter") pick(name);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });

  const leave = useEffectEvent(close);

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    let timer = window.setTimeout(() => look(), 0);
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => look(), pause);
    };
    const onKey = (event: KeyboardEvent) => press(event);
    const onBlur = () => leave();
    area.addEventListener("input", later);
    area.addEventListener("keydown", onKey);
    area.addEventListener("blur", onBlur);
    return () => {
      clearTimeout(timer);
      area.removeEventListener("input", later);
      area.removeEventListener("keydown", onKey);
      area.removeEventListener("blur", onBlur);
    };
  }, [box]);

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.setAttribute("aria-autocomplete", "list");
    if (names.length > 0) {
      area.setAttribute("aria-controls", id);
      area.setAttribute("aria-activedescendant", `${id}-${at}`);
    } else {
      area.removeAttribute("aria-controls");
      area.removeAttribute("aria-activedescendant");
    }
  }, [box, id, names, at]);

  return (
    <>
      <p role="status" className="sr-only">
        {names.length > 0
          ? `${names.length} ${names.length === 1 ? "person" : "people"}. Arrow keys to move, Enter to choose.`
          : null}
      </p>
      {names.length > 0 ? (
        <div
          id={id}
          role="listbox"
          aria-label="People whom you can mention"
          className="-mt-6 mb-6 border-2 border-field-border border-t-0 bg-white"
        >
          {names.map((name, number) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
            <div
              key={name}
              id={`${id}-${number}`}
              role="option"
              tabIndex={-1}
              aria-selected={number === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(name)}
              className={`min-h-control cursor-pointer px-3 py-2 ${number === at ? "bg-brand-tint font-semibold" : ""}`}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
