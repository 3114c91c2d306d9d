import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Computes the `hashFiles()` function of GitHub, which hashes the SHA-256 digests of all files with SHA-256. Empty if
 * no file matches.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const files = globSync([...patterns], { cwd: workspace })
    .map((path) => join(workspace, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const file of files) hash.update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}
