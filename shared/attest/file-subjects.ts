import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors/errors.ts';
import { requireNoLink } from '../files/link-below.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import type { Subject } from '../model/attestation.ts';
import { MAX_SUBJECTS } from './statement.ts';

/**
 * Maximum number of files and folders that one pattern can match, before folders are removed. The limit detects
 * mistakes such as `**` in `node_modules`.
 */
const MAX_MATCHES = 50_000;

/** A file that is a subject of an attestation. */
export interface FileSubject extends Subject {
  /** Absolute path to the file. */
  readonly path: string;
}

/**
 * Returns the files that match the patterns, each with its base name and digest, sorted by path. The patterns are
 * applied in order. A pattern that starts with `!` excludes matching files, and all files in matching folders. A
 * pattern without a match is an error, because a release file was probably not built.
 *
 * @param root Absolute path to the folder that the patterns are relative to.
 * @param guarded Folders in which symbolic links are rejected. Through a link, an attestation could combine the name of
 * the link with the content of any other file.
 * @throws {UserError} if a pattern does not match a file, or if later patterns exclude all matched files.
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

/** Computes the digest of a file in chunks, because a release file can be larger than the available memory. */
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
      exclude(await glob(root, pattern.slice(1)), files);
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
    `The patterns match ${files.size} files, but a statement can have at most ${MAX_SUBJECTS} subjects.`,
    'Use narrower patterns, or attest a checksum file.',
  );
}

/** Removes the matched files from `files`, and all files in matched folders. */
function exclude(matched: readonly string[], files: Set<string>): void {
  const excluded = new Set(matched);
  for (const path of [...files].filter((each) => isIn(each, excluded))) files.delete(path);
}

/** Returns true if a pattern excludes the file or one of its parent folders. */
function isIn(path: string, excluded: ReadonlySet<string>): boolean {
  return excluded.has(path) || (dirname(path) !== path && isIn(dirname(path), excluded));
}

/** Returns true for a file or a link to a file. A link without a target does not count as a file. */
function isFile(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function glob(root: string, pattern: string): Promise<readonly string[]> {
  const plain = resolve(root, pattern);
  // If a file has exactly this name, brackets in the name are not a pattern. An asterisk always makes the name a
  // pattern. Otherwise, anyone who can create a file named `*` could hide the other files.
  if (!WILDCARD.test(pattern) && fs.existsSync(plain)) return [plain];
  const found: string[] = [];
  for await (const path of fs.promises.glob(pattern, { cwd: root })) {
    found.push(resolve(root, path));
    if (found.length > MAX_MATCHES) throw tooMany(pattern);
  }
  return found;
}

/**
 * Matches a character that always makes a name a pattern. Brackets are not included, because a file name can contain
 * them.
 */
const WILDCARD = /[*?{]/;

function nothingLeft(patterns: readonly string[]): UserError {
  return new UserError(
    'file-not-found',
    `No files match the patterns ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')}.`,
    'Add a pattern that matches a file, or exclude fewer files.',
  );
}

function nothingMatches(pattern: string): UserError {
  return new UserError(
    'file-not-found',
    `No file matches ${JSON.stringify(pattern)}.`,
    'Check the path, and make sure that an earlier step creates the file.',
  );
}

function tooMany(pattern: string): UserError {
  return new UserError(
    'input-invalid',
    `The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
    'Use a narrower pattern.',
  );
}
