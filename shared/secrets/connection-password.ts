/** Finds passwords in connection strings: `Server=db;User Id=app;Password=…;`. */
import { isPlaceholder } from './placeholder.ts';
import type { Candidate, SearchedText } from './rule.ts';
import { isTestPath } from './text-format.ts';

const PASSWORD = /(?:password|pwd)\s?=\s?([^\s;'"`<>&]{3,128})/iy;
/** Patterns for the other parts of a connection string. They can be anywhere on the same line. */
const SERVER = /(?:server|data source|host|driver|dsn|provider|addr|address|network address)\s?=/i;
const USER = /(?:user id|user|uid|username|user name|database|initial catalog)\s?=/i;
const MAX_LINE = 400;

/** Finds the password in a connection string. Its line must also contain a server, and a user or a database. */
export function findConnectionPassword(
  { text, path }: SearchedText,
  start: number,
): Candidate | undefined {
  if (isTestPath(path)) return undefined;
  PASSWORD.lastIndex = start;
  const found = PASSWORD.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined || isPlaceholder(value)) return undefined;
  const line = lineAround(text, start);
  if (!line.includes(';') || !SERVER.test(line) || !USER.test(line)) return undefined;
  const at = start + found[0].length - value.length;
  return { start: at, end: at + value.length, key: 'Password' };
}

function lineAround(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - MAX_LINE), at)
      .split('\n')
      .at(-1) ?? '';
  return before + text.slice(at, at + MAX_LINE).split('\n', 1)[0];
}
