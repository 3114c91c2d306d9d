/** Secrets without a known form, which a name announces: `db_password: …`, `CLIENT_SECRET=…`. */
import { type Assignment, assignmentAt } from './assignment.ts';
import type { Candidate, SearchedText } from './rule.ts';
import { secretNameKind } from './secret-name.ts';
import { isPassword, isRandomToken } from './secret-value.ts';

/** Finds a random token in the value of a name such as `apiKey`. */
export function findAssignedToken(
  searched: SearchedText,
  start: number,
  end: number,
): Candidate | undefined {
  const found = readAssignment(searched, start, end);
  if (found === undefined || secretNameKind(found.key) !== 'secret') return undefined;
  const value = bareValue(searched, found);
  return value !== undefined && isRandomToken(value.text) ? candidate(found, value) : undefined;
}

/** Finds a password in the value of a name such as `dbPassword`. */
export function findAssignedPassword(
  searched: SearchedText,
  start: number,
  end: number,
): Candidate | undefined {
  const found = readAssignment(searched, start, end);
  if (found === undefined || secretNameKind(found.key) !== 'password') return undefined;
  const value = bareValue(searched, found);
  if (value === undefined) return undefined;
  const isCode = searched.format === 'code' || searched.format === 'prose';
  return isPassword(value.text, { isQuoted: found.isQuoted, isCode })
    ? candidate(found, value)
    : undefined;
}

function readAssignment(
  { text, format }: SearchedText,
  start: number,
  end: number,
): Assignment | undefined {
  if (format === 'generated') return undefined;
  const found = assignmentAt(text, start, end);
  if (found === undefined) return undefined;
  const needsQuotes =
    format === 'code' || format === 'prose' || found.operator === ',' || found.operator === '(';
  return needsQuotes && !found.isQuoted && found.operator !== '>' ? undefined : found;
}

interface Value {
  readonly text: string;
  readonly start: number;
}

/** Returns the value without a scheme of HTTP before it. A call or an index after a bare word is no value. */
function bareValue(
  { text }: SearchedText,
  { start, end, isQuoted }: Assignment,
): Value | undefined {
  if (!isQuoted && /[([{]/.test(text[end] ?? '')) return undefined;
  if (!isQuoted && /^(?:bearer|basic|token)$/i.test(text.slice(start, end))) return undefined;
  const scheme =
    /^(?:Bearer|Basic|Token|token|bearer) /.exec(text.slice(start, end))?.[0].length ?? 0;
  return { text: text.slice(start + scheme, end), start: start + scheme };
}

function candidate({ key }: Assignment, { text, start }: Value): Candidate {
  return { start, end: start + text.length, key };
}
