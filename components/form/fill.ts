import { allValues, type FormValues } from "@/lib/form-state";

/** Puts values into a form's visible controls, all or some by name, and lets the form hear of it. */
export function fill(
  form: HTMLFormElement,
  values: FormValues,
  takes: (name: string) => boolean = () => true,
) {
  const left = new Map<string, string[]>();
  for (const control of form.elements) {
    if (!isField(control) || !takes(control.name)) continue;
    const wanted = left.get(control.name) ?? [...allValues(values, control.name)];
    left.set(control.name, wanted);
    write(control, wanted);
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(control: Element): control is Field {
  if (control instanceof HTMLInputElement) return control.name !== "" && control.type !== "hidden";
  return control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement;
}

function write(control: Field, wanted: string[]) {
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
    control.checked = wanted.includes(control.value);
  } else if (control instanceof HTMLSelectElement && control.multiple) {
    for (const option of control.options) option.selected = wanted.includes(option.value);
  } else {
    control.value = control.type === "file" ? "" : (wanted.shift() ?? "");
  }
}
