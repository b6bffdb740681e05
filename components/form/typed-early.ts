import { type RefObject, useLayoutEffect, useState } from "react";

/** React sets a textarea back to what the server wrote as it comes to life: this keeps what was typed before. */
export function useTypedEarly(id: string, control: RefObject<HTMLTextAreaElement | null>) {
  const [early] = useState(() => {
    if (typeof document === "undefined") return null;
    const served = document.getElementById(id);
    return served instanceof HTMLTextAreaElement ? served.value : null;
  });
  useLayoutEffect(() => {
    const area = control.current;
    if (early === null || !area || area.value === early) return;
    area.value = early;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, [early, control]);
}
