import { IGNORE_FORMS, type IgnoreComment } from './ignore-forms.ts';

/** The longest line in which a comment is searched, in characters. */
const MAX_LINE = 2_000;

/** A word that every form contains, so that most lines need only one test. */
const ANY_FORM = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;

/** Quick test of a line or of a whole file. False if no comment in the text ignores findings. */
export function mayIgnore(text: string): boolean {
  return ANY_FORM.test(text);
}

/** Returns the comments in a line that ignore findings. */
export function ignoreComments(line: string): readonly IgnoreComment[] {
  if (line.length > MAX_LINE || !mayIgnore(line)) return [];
  const isAlone = /^\s*(?:#|\/\/|<!--|\/\*|;|--)/.test(line);
  return IGNORE_FORMS.flatMap(({ tool, pattern, read }) => {
    const match = pattern.exec(line);
    const found = match === null ? undefined : read(match, isAlone);
    if (match === null || found === undefined || found.ids.length === 0) return [];
    const reason = found.reason?.trim().replace(/^[-:\s]+/, '');
    return [{ ...found, tool, at: match.index, reason: reason === '' ? undefined : reason }];
  });
}
