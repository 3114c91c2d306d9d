import { IGNORE_FORMS, type IgnoreComment } from './ignore-forms.ts';

/** Maximum length of a line that is searched for comments, in characters. */
const MAX_LINE = 2_000;

/**
 * Every suppression comment contains one of these words. Most lines contain none of them and need no other test.
 */
const ANY_FORM = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;

/** Quickly tests a line or a whole file. Returns false if it cannot contain a comment that suppresses findings. */
export function mayIgnore(text: string): boolean {
  return ANY_FORM.test(text);
}

/** Returns the comments in a line that suppress findings. */
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
