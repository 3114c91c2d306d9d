/**
 * Writes files either completely or not at all. The content is first written to a file with a random name in the same
 * folder. Then this file is renamed. An existing link or file is never opened, and a reader never sees an incomplete
 * file.
 */

import { unlinkSync } from 'node:fs';
import { errorCode } from '../errors/error-code.ts';
import { type DraftFile, draftOf, refuseLink, targetOf } from './draft-file.ts';
import { createFile, type NewFile } from './new-file.ts';
import type { GuardedFolders } from './walk-path.ts';

/** Text or bytes, in one piece or in chunks. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes the same content to each of `paths`. Replaces existing files and creates missing folders.
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
  writeAll([{ targets, content }]);
}

/**
 * Writes each file with its own content. All content is on disk before the first file gets its final name. If any file
 * cannot be written, none of them changes.
 *
 * @throws {UserError} like `writeFiles`.
 */
export function writeTogether(
  contents: ReadonlyMap<string, FileContent>,
  guarded: GuardedFolders,
): void {
  const parts = [...contents].map(([path, content]) => ({
    targets: [targetOf(path, guarded)],
    content,
  }));
  for (const target of parts.flatMap(({ targets }) => targets)) refuseLink(target);
  writeAll(parts);
}

/** Writes one file like `writeFiles`. */
export function writeFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeFiles([path], content, guarded);
}

/** Writes a file and replaces any entry with the same name. A symbolic link is replaced, not followed. */
export function replaceFile(path: string, content: FileContent, guarded: GuardedFolders): void {
  writeAll([{ targets: [targetOf(path, guarded)], content }]);
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

/** Removes a file, or a link at its path. Returns false if there is neither. */
export function removeFile(path: string, guarded: GuardedFolders): boolean {
  try {
    unlinkSync(targetOf(path, guarded));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

interface Part {
  readonly targets: readonly string[];
  readonly content: FileContent;
}

function writeAll(parts: readonly Part[]): void {
  const drafts: DraftFile[] = [];
  try {
    for (const { targets, content } of parts) {
      const own = targets.map((target) => {
        const draft = draftOf(target);
        drafts.push(draft);
        return draft;
      });
      for (const chunk of chunksOf(content)) for (const draft of own) draft.write(chunk);
    }
    for (const draft of drafts) draft.close();
    for (const draft of drafts) draft.publish();
  } catch (error) {
    for (const draft of drafts) draft.discard();
    throw error;
  }
}

function chunksOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
