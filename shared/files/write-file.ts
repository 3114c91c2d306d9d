/**
 * Writes files completely or not at all. Content is first written beside the file under a random name and then
 * renamed. An existing link or file is never opened, and a reader never sees half a file.
 */

import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../errors/error-code.ts';
import { linkInTheWay, makeFolder } from './make-folder.ts';
import { createFile, type NewFile } from './new-file.ts';
import type { GuardedFolders } from './walk-path.ts';

/** Text or bytes, as a whole or in chunks. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Number of characters of the file name in the temporary name. File systems allow 255 bytes, and a random part
 * follows.
 */
const MAX_DRAFT_STEM = 60;

/**
 * Writes the same content to each of `paths`, replaces existing files, and creates missing folders.
 *
 * @throws {UserError} `input-invalid` for a symbolic link in the path or in place of the file.
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

/** Writes one file like `writeFiles`. */
export function writeFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeFiles([path], content, guarded);
}

/** Writes a file and replaces anything of the same name. A symbolic link is replaced, not followed. */
export function replaceFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeAll([targetOf(path, guarded)], content);
}

/** Writes a new file. Returns false if the name already exists. */
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

/** Removes a file, or a link in its place. Returns false if nothing exists. */
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
    for (const chunk of chunksOf(content)) for (const { file } of drafts) file.write(chunk);
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

function chunksOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
