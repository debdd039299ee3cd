/** Keeps a spreadsheet from running what somebody wrote: CSV has no types, so a text like =HYPERLINK(...) would run. */

/**
 * A line that a spreadsheet would take for a formula, behind any number of apostrophes. Ends of lines are no white space
 * here: each begins a line anyway, and a text of nothing else would be gone through again and again.
 */
const FORMULA = /^'*[^\S\n\u2028\u2029]*[=+\-@\t\r]/m;

/**
 * The text as it is written into a CSV file: behind an apostrophe when any line of it begins, after optional white
 * space, with = + - @ tab or return. A text that has apostrophes already gets one more, so that reading is exact.
 */
export function withGuard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What was written, from what is read: one apostrophe less where there must have been one more. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
