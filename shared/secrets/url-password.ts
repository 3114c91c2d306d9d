/** Finds passwords in URLs: `scheme://user:password@host`. */
import { isPlaceholder } from './placeholder.ts';
import type { Candidate, SearchedText } from './rule.ts';
import { isTestPath } from './text-format.ts';

const LOGIN =
  /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s/@'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][^\s'"`/<>?#]{0,200})/y;
/**
 * Matches the login in the URL of a database. The password can contain `/` and `@`. It ends at the last `@` before the
 * host.
 */
const DATABASE_LOGIN =
  /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][\w.:,$%-]{0,200})/y;
const DOCUMENTED_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid)(?:[:/.,]|$)/i;
const LOCAL_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[a-z_-]*(?:db|postgres|mysql|mariadb|mongo|redis|rabbitmq|database)[a-z0-9_-]*(?:[:,]|$))/i;

/** Finds the password in the URL of a database. `end` is the offset after `://`. */
export function findDatabaseUrl(
  { text, path }: SearchedText,
  _start: number,
  end: number,
): Candidate | undefined {
  return isTestPath(path) ? undefined : findLogin(text, end, DATABASE_LOGIN);
}

/** Finds the password in a URL with any scheme. `end` is the offset after `://`. */
export function findUrlPassword(
  { text, path }: SearchedText,
  _start: number,
  end: number,
): Candidate | undefined {
  return isTestPath(path) ? undefined : findLogin(text, end, LOGIN);
}

function findLogin(text: string, at: number, pattern: RegExp): Candidate | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const [whole, password, host] = found ?? [];
  if (whole === undefined || password === undefined || host === undefined) return undefined;
  const user = whole.slice(0, whole.indexOf(':'));
  if (isSampleLogin(user, password, host)) return undefined;
  const start = at + user.length + 1;
  return { start, end: start + password.length, key: 'password' };
}

/** Matches passwords in documentation, such as `user:pass@host`, which shows a format and not a login. */
const DOCUMENTED =
  /^(?:(?:my|your|the|user|proxy|some)?[_-]?pass(?:word|wd)?|p(?:assw|wd|w)|\*+|[a-z_-]*secret|x+|[a-z_-]*token|user(?:name)?|foo|bar|baz|key|auth|redacted|guest|root|admin)\d{0,3}$/i;
const NO_USER = /^(?:\$|mailto|x-access-token|oauth2)$/;

function isSampleLogin(user: string, password: string, host: string): boolean {
  if (DOCUMENTED.test(password) || isPlaceholder(password) || NO_USER.test(user)) return true;
  const isStrong = password.length >= 8 && /\d|%[\dA-F]{2}|[!$^&*]/.test(password);
  if (DOCUMENTED_HOST.test(host)) return !isStrong;
  // The login for a database on the same machine or in the same Compose file is a development default.
  return LOCAL_HOST.test(host) && (password === user || /^[a-z]+$/.test(password));
}
