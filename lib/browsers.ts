/** What a browser calls itself, as a person would: "Firefox on Windows". */
export function browserName(agent: string | null) {
  const text = agent ?? "";
  const name = firstOf(browsers, text) ?? "A browser";
  const system = firstOf(systems, text);
  return system ? `${name} on ${system}` : name;
}

const firstOf = (known: [RegExp, string][], text: string) =>
  known.find(([mark]) => mark.test(text))?.[1];

/** In this order: most call themselves by each other's names too. */
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Headless)?Chrome\/|\bCriOS\/|\bChromium\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/\bAndroid\b/, "Android"],
  [/\b(iPhone|iPod)\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];
