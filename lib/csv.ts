/** Text that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets write it. */
export const spreadsheetText = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text as it was before. */
export const fromSpreadsheet = (text: string) => text.replace(/^'(?='*[=+\-@\t\r])/, "");
