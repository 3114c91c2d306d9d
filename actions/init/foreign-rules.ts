import { join } from 'node:path';
import { allRules } from '../../shared/audit/areas.ts';
import { readOptionalFile } from '../../shared/host/read-input-file.ts';
import { FOREIGN_FILES, importFile } from '../../shared/policy-import/import-file.ts';
import type { ImportedFile } from '../../shared/policy-import/merge-files.ts';

/** Reads the rules for other tools, from their ignore files and configuration files in a folder. */
export async function foreignRules(folder: string): Promise<readonly ImportedFile[]> {
  const files: ImportedFile[] = [];
  for (const path of FOREIGN_FILES) {
    const bytes = await readOptionalFile(join(folder, path));
    if (bytes !== undefined) files.push({ path, rules: importFile(bytes, path, await allRules()) });
  }
  return files;
}
