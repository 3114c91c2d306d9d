import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Removes the folder and its content. */
  remove(): Promise<void>;
}

/**
 * Creates a folder that no other user can read or write.
 *
 * @param stem Start of the folder name.
 */
export function makeTemporaryFolder(parent: string, stem: string): TemporaryFolder {
  const path = mkdtempSync(join(parent, stem));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Removes a temporary folder synchronously, for a process that exits immediately afterwards. */
export function removeFolderNow(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
