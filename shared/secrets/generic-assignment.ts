/** Finds secrets without a known format by the name that they are assigned to: `db_password: …`, `CLIENT_SECRET=…`. */
import { type Assignment, assignmentAt } from './assignment.ts';
import type { Candidate, SearchedText } from './rule.ts';
import { secretNameKind } from './secret-name.ts';
import { isPassword, isRandomToken } from './secret-value.ts';
import { isTestPath } from './text-format.ts';

/** Finds a random token that is assigned to a name such as `apiKey`. */
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

/** Finds a password that is assigned to a name such as `dbPassword`. */
export function findAssignedPassword(
  searched: SearchedText,
  start: number,
  end: number,
): Candidate | undefined {
  const found = readAssignment(searched, start, end);
  if (found === undefined || secretNameKind(found.key) !== 'password') return undefined;
  const value = bareValue(searched, found);
  if (value === undefined) return undefined;
  if (isTestPath(searched.path) || isDefaultLogin(searched, found, value)) return undefined;
  const isCode = searched.format === 'code' || searched.format === 'prose';
  return isPassword(value.text, { isQuoted: found.isQuoted, isCode })
    ? candidate(found, value)
    : undefined;
}

/** Matches workflow files. They often contain simple passwords for services that only their own job can access. */
const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//;
/** Maximum distance between a password and the name of its user, in characters. */
const USER_DISTANCE = 160;

/**
 * Returns true for the login of a development environment. The password is a single lowercase word that is also the
 * user or a part of the name, as in `POSTGRES_PASSWORD: postgres`. In a workflow, any lowercase word counts.
 */
function isDefaultLogin(
  { text, path }: SearchedText,
  { key, keyStart, end }: Assignment,
  value: Value,
): boolean {
  if (!/^[a-z]{2,20}$/.test(value.text)) return false;
  if (WORKFLOW.test(path) || key.toLowerCase().includes(value.text)) return true;
  if (!/\.ya?ml$/.test(path)) return false;
  const near = text.slice(Math.max(0, keyStart - USER_DISTANCE), end + USER_DISTANCE);
  return new RegExp(`user(?:name)?["']?\\s{0,3}[:=]\\s{0,3}["']?${value.text}\\b`, 'i').test(near);
}

function readAssignment(
  { text, format }: SearchedText,
  start: number,
  end: number,
): Assignment | undefined {
  if (format === 'generated') return undefined;
  const found = assignmentAt(text, start, end);
  if (found === undefined) return undefined;
  if (isParameter(text, found) && format !== 'prose') return parameterOf(text, found);
  const needsQuotes =
    format === 'code' || format === 'prose' || found.operator === ',' || found.operator === '(';
  return needsQuotes && !found.isQuoted && found.operator !== '>' ? undefined : found;
}

/** Returns true for a parameter of a URL: `https://api.example.com/?api_key=…`. */
function isParameter(text: string, { keyStart, operator, isQuoted }: Assignment): boolean {
  return operator === '=' && !isQuoted && /[?&]/.test(text[keyStart - 1] ?? '');
}

/** Returns the assignment in the parameter of a URL. The value ends where the next parameter or the fragment starts. */
function parameterOf(text: string, found: Assignment): Assignment {
  const length = text.slice(found.start, found.end).search(/[&#]/);
  return length === -1 ? found : { ...found, end: found.start + length };
}

interface Value {
  readonly text: string;
  readonly start: number;
}

/**
 * Returns the value without an HTTP scheme, such as `Bearer`, before it. Returns undefined if there is only a scheme.
 * Also returns undefined for an unquoted word before a bracket, because it is code.
 */
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
