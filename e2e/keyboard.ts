import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";

type Role = Parameters<Page["getByRole"]>[0];
type Where = { within?: Page | Locator; key?: "Tab" | "Shift+Tab"; most?: number };

/** Presses Tab until the control of this role and name has the focus, which must show at every stop. */
export async function tabTo(
  page: Page,
  role: Role,
  name: string | RegExp,
  { within = page, key = "Tab", most = 250 }: Where = {},
) {
  const control = within.getByRole(role, { name, exact: true });
  await control.first().waitFor();
  const wanted = await control.elementHandles();
  const passed: string[] = [];
  for (let stop = await page.evaluate(lookAtFocus, wanted); !stop.wanted; ) {
    if (passed.length > most) throw new Error(`No ${role} ${name} among ${passed.join(", ")}`);
    await page.keyboard.press(key);
    stop = await shownFocus(page, wanted);
    passed.push(stop.words ?? "the end");
  }
  return control.and(page.locator(":focus"));
}

export async function press(
  page: Page,
  role: "button" | "link",
  name: string | RegExp,
  where?: Where,
) {
  await tabTo(page, role, name, where);
  await page.keyboard.press("Enter");
}

export async function write(page: Page, name: string | RegExp, text: string, where?: Where) {
  await tabTo(page, "textbox", name, where);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

export async function writeDate(page: Page, name: string, date: string) {
  const boxes = page.getByRole("group", { name });
  const [day = "", month = "", year = ""] = date.split(" ");
  await write(page, "Day", day, { within: boxes });
  await write(page, "Month", month, { within: boxes });
  await write(page, "Year", year, { within: boxes });
}

export async function tick(page: Page, name: string | RegExp, where?: Where) {
  const box = await tabTo(page, "checkbox", name, where);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
}

/** Arrows go from choice to choice; a group in which nothing is chosen begins at its first. */
export async function choose(page: Page, group: string, name: string) {
  const choices = groupOf(page, group);
  const wanted = choices.getByRole("radio", { name, exact: true });
  await tabTo(page, "radio", /./, { within: choices });
  await page.keyboard.press("Space");
  const most = await choices.getByRole("radio").count();
  for (let at = 0; at < most && !(await wanted.isChecked()); at += 1) {
    await page.keyboard.press("ArrowDown");
    await expectFocusShown(page);
  }
  await expect(wanted).toBeChecked();
}

export async function select(page: Page, name: string | RegExp, option: string) {
  const list = await tabTo(page, "combobox", name);
  await page.keyboard.type(option);
  await expect(list.locator("option:checked")).toHaveText(option);
}

type Choice = { group: string; word: string; name: string };

/** Finds a choice among many: by a word of it, where script narrows the list. */
export async function pick(page: Page, role: "checkbox" | "radio", { group, word, name }: Choice) {
  const choices = groupOf(page, group);
  const narrow = "Type a word to narrow the list";
  if (await page.getByText(narrow).first().isHidden())
    return role === "radio" ? choose(page, group, name) : tick(page, name, { within: choices });
  await tabTo(page, "searchbox", narrow, { within: choices });
  await page.keyboard.press("Control+A");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  const choice = choices.getByRole(role, { name, exact: true });
  await expect(choice).toBeFocused();
  await page.keyboard.press("Space");
  await expect(choice).toBeChecked();
}

const groupOf = (page: Page, name: string) =>
  page
    .getByRole("group", { name, exact: true })
    .or(page.getByRole("radiogroup", { name, exact: true }));

/** The page told what was wrong and took the focus there; its link leads to the field. */
export async function expectLedToError(page: Page, message: string, field: Locator) {
  await expect(page.locator(":focus").getByRole("alert")).toContainText(message);
  await press(page, "link", message);
  await expect(field).toBeFocused();
  await expectFocusShown(page);
}

/** After what worked the page says so in sight, and the next stop is at its start or that of its content. */
export async function expectStart(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expectFocusShown(page);
  const skip = page.getByRole("link", { name: "Skip to main content" });
  const content = page.getByRole("main").getByRole("link").first();
  await expect(skip.or(content).and(page.locator(":focus"))).toHaveCount(1);
}

/** The control that has the focus looks other than without it, and is not hidden. Gives its words; null at the page's end. */
export async function expectFocusShown(page: Page) {
  const { words } = await shownFocus(page, []);
  return words;
}

/** The browser scrolls to a stop after it has given it the focus. */
async function shownFocus(page: Page, wanted: ElementHandle<Node>[]) {
  const look = () => page.evaluate(lookAtFocus, wanted);
  let stop = await look();
  if (stop.faults.length > 0)
    await expect(async () => {
      stop = await look();
      expect(stop.faults, stop.words ?? "").toEqual([]);
    }).toPass({ timeout: 3000 });
  return stop;
}

function lookAtFocus(controls: (Node | null)[]) {
  const at = document.activeElement;
  if (!at || at === document.body) return { words: null, faults: [], wanted: false };
  const wanted = controls.includes(at);
  const looks = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, ...style } = getComputedStyle(element);
    const clear = outlineStyle === "none" || / 0\)$/.test(outlineColor);
    const outline = clear ? "" : `${outlineWidth} ${outlineStyle} ${outlineColor}`;
    return `${outline}; ${style.boxShadow}; ${style.backgroundColor}`;
  };
  const plain = at.cloneNode() as Element;
  plain.removeAttribute("name");
  at.after(plain);
  const isPlain = looks(plain) === looks(at);
  plain.remove();
  const seen = [...at.getClientRects()].some(({ left, right, top, bottom }) => {
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const above = document.elementFromPoint(x, y);
    return above !== null && at.contains(above);
  });
  const words = `${at.tagName} ${at.id} ${at.textContent?.trim().slice(0, 40)}`;
  const faults = [isPlain ? "no sign of it" : "", seen ? "" : "hidden"].filter(Boolean);
  return { words, faults, wanted };
}
