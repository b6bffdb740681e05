"use client";

import { TextField } from "./text-field";

/** The six digits of a mail. */
export const CodeField = () => (
  <TextField
    name="code"
    label="Code"
    hint="Six digits, from the e-mail"
    width="short"
    inputMode="numeric"
    autoComplete="one-time-code"
    spellCheck={false}
  />
);
