import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors/errors.ts';
import { requireNoLink } from '../files/link-below.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import type { Subject } from '../model/attestation.ts';
import { MAX_SUBJECTS } from './statement.ts';

/** Entries that the patterns may match before files are picked out: `**` in `node_modules` is a mistake. */
const MAX_MATCHES = 50_000;

/** A file that evidence is about. */
export interface FileSubject extends Subject {
  /** Absolute. */
  readonly path: string;
}

/**
 * The files that patterns name, each by its base name and digest, sorted by path. Patterns are tried in
 * order; one that begins with `!` takes away. Every pattern must match something: one that does not is a
 * release file that was not built.
 *
 * @param root Absolute path that relative patterns start from.
 * @param guarded No file is taken through a symbolic link in these: its name would be that of the link, and its content
 *   that of any other file.
 * @throws {UserError} when a pattern matches no file, or all that were matched are taken away again.
 */
export async function fileSubjects(
  root: string,
  patterns: readonly string[],
  guarded: GuardedFolders,
): Promise<readonly FileSubject[]> {
  const paths = await matchedFiles(root, patterns);
  const subjects: FileSubject[] = [];
  for (const path of paths) {
    requireNoLink(path, guarded);
    subjects.push({ name: basename(path), digest: await digestOfFile(path), path });
  }
  return subjects;
}

/** The digest of a file, read piece by piece: release files may be larger than memory. */
export async function digestOfFile(
  path: string,
  algorithm: 'sha256' | 'sha512' = 'sha256',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(fs.createReadStream(path), hash);
  return `${algorithm}:${hash.digest('hex')}`;
}

async function matchedFiles(root: string, patterns: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      for (const path of await glob(root, pattern.slice(1))) files.delete(path);
      continue;
    }
    const matched = (await glob(root, pattern)).filter(isFile);
    if (matched.length === 0) throw nothingMatches(pattern);
    for (const path of matched) files.add(path);
  }
  if (files.size === 0) throw nothingLeft(patterns);
  if (files.size <= MAX_SUBJECTS) return [...files].sort();
  throw new UserError(
    'input-invalid',
    `The patterns match ${files.size} files; a statement holds ${MAX_SUBJECTS}.`,
    'Name the release files more closely, or attest a checksum file.',
  );
}

/** A link that leads nowhere is none. */
function isFile(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function glob(root: string, pattern: string): Promise<readonly string[]> {
  const plain = isAbsolute(pattern) ? pattern : join(root, pattern);
  // A name with brackets is a file's name before it is a pattern. One with an asterisk never is: whoever can
  // give a file the name `*` would hide the others behind it.
  if (!WILDCARD.test(pattern) && fs.existsSync(plain)) return [plain];
  const found: string[] = [];
  for await (const path of fs.promises.glob(pattern, { cwd: root })) {
    found.push(isAbsolute(path) ? path : join(root, path));
    if (found.length > MAX_MATCHES) throw tooMany(pattern);
  }
  return found;
}

/** What makes a pattern of a name, other than brackets. */
const WILDCARD = /[*?{]/;

function nothingLeft(patterns: readonly string[]): UserError {
  return new UserError(
    'file-not-found',
    `The patterns ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} leave no file.`,
    'Name a file, or take away less.',
  );
}

function nothingMatches(pattern: string): UserError {
  return new UserError(
    'file-not-found',
    `No file matches ${JSON.stringify(pattern)}.`,
    'Check the path, and that the step that makes the file ran before this one.',
  );
}

function tooMany(pattern: string): UserError {
  return new UserError(
    'input-invalid',
    `The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
    'Name the release files more closely.',
  );
}
