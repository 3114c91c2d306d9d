/** Finds secrets without a distinctive format. The name of the file shows that its content is secret. */

import type { Candidate } from './rule.ts';
import { isRandomToken } from './secret-value.ts';

export interface FileSecret extends Candidate {
  readonly kind: 'pkcs12-file' | 'generic-assignment' | 'password-assignment' | 'url-password';
}

/** Maximum length of a file, in UTF-16 code units. A longer file contains more than one secret. */
const MAX_LENGTH = 4096;
const KEY_STORE = /(?:^|\/)[^/]+\.(?:p12|pfx)$/i;
const PGPASS = /(?:^|\/)\.?pgpass(?:\.conf)?$/;
const GIT_CREDENTIALS = /(?:^|\/)\.git-credentials$/;
const SECRET_FILE =
  /(?:^|[/._-])(?:[a-z]{0,12}token|[a-z]{0,12}password|secret|api[_-]?key|master\.key|credentials?)(?:\.txt)?$/i;

/** Finds the secrets in a file whose name shows that it contains secrets. */
export function findFileSecrets(text: string, path: string): readonly FileSecret[] {
  if (KEY_STORE.test(path)) return [{ kind: 'pkcs12-file', start: 0, end: 0 }];
  if (text.length > MAX_LENGTH) return [];
  if (GIT_CREDENTIALS.test(path)) return linesOf(text).flatMap(gitPassword);
  if (PGPASS.test(path)) return linesOf(text).flatMap(pgpassPassword);
  return SECRET_FILE.test(path) ? linesOf(text).flatMap(bareToken) : [];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({ text: line[0], start: line.index }));
}

/** Returns the password in a line of a pgpass file: the last field of `host:port:database:user:password`. */
function pgpassPassword({ text, start }: Line): readonly FileSecret[] {
  const password = /^[^#:\s][^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(text)?.[1];
  if (password === undefined) return [];
  const at = start + text.length - password.length;
  return [{ kind: 'password-assignment', start: at, end: at + password.length, key: 'password' }];
}

/** Returns the password in `https://user:password@host`. The password can contain `@`. */
function gitPassword({ text, start }: Line): readonly FileSecret[] {
  const [, login = '', password] = /^([a-z]+:\/\/[^:/]+:)(.+)@[^@\s]+$/.exec(text) ?? [];
  if (password === undefined) return [];
  const at = start + login.length;
  return [{ kind: 'url-password', start: at, end: at + password.length, key: 'password' }];
}

function bareToken({ text, start }: Line): readonly FileSecret[] {
  const token = text.trim();
  if (token.length < 16 || !isRandomToken(token)) return [];
  const at = start + text.indexOf(token);
  return [{ kind: 'generic-assignment', start: at, end: at + token.length }];
}
