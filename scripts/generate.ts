import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generated-files.ts';

/** Writes every file that is generated from the specs and the folders, and lists the files that changed. */
const root = join(import.meta.dirname, '..');
for (const file of await generatedFiles(root)) {
  if (file.content === file.current) continue;
  await mkdir(dirname(join(root, file.path)), { recursive: true });
  await writeFile(join(root, file.path), file.content);
  console.log(`wrote ${file.path}`);
}
