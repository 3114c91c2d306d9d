import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generated-files.ts';

/**
 * Writes every generated file. Most are generated from the specs of the actions and from folder listings. Lists the
 * files that changed.
 */
const root = join(import.meta.dirname, '..');
for (const file of await generatedFiles(root)) {
  if (file.content === file.current) continue;
  await mkdir(dirname(join(root, file.path)), { recursive: true });
  await writeFile(join(root, file.path), file.content);
  console.log(`wrote ${file.path}`);
}
