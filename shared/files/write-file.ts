/**
 * Writes files whole or not at all: beside under a name that nobody knows, then renamed. A link or a file that is
 * there already is never opened, and a reader never sees half a file.
 */

import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../errors/error-code.ts';
import { linkInTheWay, makeFolder } from './make-folder.ts';
import { createFile, type NewFile } from './new-file.ts';
import type { GuardedFolders } from './walk-path.ts';

/** A text or bytes, whole or piece by piece. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** Characters of a name that its draft has too; file systems take 255 bytes, and a random part is behind it. */
const MAX_DRAFT_STEM = 60;

/**
 * Writes the same content to each of `paths`, replaces what was there, and makes the folders.
 *
 * @throws {UserError} `input-invalid` for a symbolic link on the way or in the file's place.
 */
export function writeFiles(
  paths: readonly string[],
  content: FileContent,
  guarded: GuardedFolders,
): void {
  const targets = paths.map((path) => targetOf(path, guarded));
  for (const target of targets) refuseLink(target);
  writeAll(targets, content);
}

/** Writes one file, as `writeFiles` writes many. */
export function writeFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeFiles([path], content, guarded);
}

/** Writes a file in place of whatever has its name: a symbolic link is replaced, and not followed. */
export function replaceFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeAll([targetOf(path, guarded)], content);
}

/** Writes a file unless something of that name is there; false then. */
export function writeNewFile(path: string, content: string, guarded: GuardedFolders): boolean {
  const target = targetOf(path, guarded);
  let file: NewFile;
  try {
    file = createFile(target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    file.write(content);
  } finally {
    file.close();
  }
  return true;
}

/** Removes a file, or the link in its place; false when there is nothing. */
export function removeFile(path: string, guarded: GuardedFolders): boolean {
  try {
    unlinkSync(targetOf(path, guarded));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function targetOf(path: string, guarded: GuardedFolders): string {
  return join(makeFolder(dirname(path), guarded), basename(path));
}

function refuseLink(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true) throw linkInTheWay(path);
}

interface Draft {
  readonly path: string;
  readonly target: string;
  readonly file: NewFile;
}

function writeAll(targets: readonly string[], content: FileContent): void {
  const drafts: Draft[] = [];
  try {
    for (const target of targets) drafts.push(openDraft(target));
    for (const piece of piecesOf(content)) for (const { file } of drafts) file.write(piece);
    for (const { file } of drafts) file.close();
    for (const { path, target } of drafts) renameSync(path, target);
  } catch (error) {
    for (const { path, file } of drafts) {
      file.close();
      rmSync(path, { force: true });
    }
    throw error;
  }
}

function openDraft(target: string): Draft {
  const stem = basename(target).slice(0, MAX_DRAFT_STEM);
  const path = join(dirname(target), `${stem}.${randomUUID()}`);
  return { path, target, file: createFile(path) };
}

function piecesOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
