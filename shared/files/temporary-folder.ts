import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/** Makes a folder that no other user can read or write to. @param stem What its name begins with. */
export function makeTemporaryFolder(parent: string, stem: string): TemporaryFolder {
  const path = mkdtempSync(join(parent, stem));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
