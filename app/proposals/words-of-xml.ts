/** Without what people paste and no XML may hold. */
export const wordsOfXml = (words: string) =>
  words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
