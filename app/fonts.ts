import localFont from "next/font/local";

const sourceSans = localFont({
  variable: "--source-sans",
  src: [
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
      weight: "600",
    },
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2",
      weight: "700",
    },
  ],
});

const sourceSansExtended = localFont({
  variable: "--source-sans-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
  src: [
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2",
      weight: "600",
    },
    {
      path: "../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2",
      weight: "700",
    },
  ],
});

/** Class names for the html element; globals.css puts the two families in order. */
export const fonts = `${sourceSans.variable} ${sourceSansExtended.variable}`;
