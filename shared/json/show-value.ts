/** Maximum length of a string that a message shows, in characters. */
const MAX_LENGTH = 60;

/** Describes an invalid value for a message, such as `"yes"`, `5` or `an empty list`. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = Array.isArray(value) ? 'list' : 'mapping';
  return Object.keys(value).length === 0 ? `an empty ${kind}` : `a ${kind}`;
}

/** Returns a string in quotes. A long string is shortened first. */
function showText(text: string): string {
  const shown = JSON.stringify(text.slice(0, MAX_LENGTH));
  return text.length > MAX_LENGTH ? `${shown.slice(0, -1)}…"` : shown;
}
