import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILE_CACHE } from '../compile-cache.ts';
import { temporaryFolder } from '../programs.ts';
import { ROOT } from '../sources.ts';

/** Creates a folder with a program `gh`, to be put first in `PATH`. @param stub Name of the stub. */
export function ghFolder(stub: 'gh' | 'gh-issues' = 'gh'): string {
  const folder = temporaryFolder('bin');
  const script = join(ROOT, `test/support/e2e/${stub}.ts`);
  const path = join(folder, 'gh');
  const node = `'${process.execPath}' --disable-warning=ExperimentalWarning '${script}'`;
  const cache = Object.entries(COMPILE_CACHE).map(([name, value]) => `export ${name}='${value}'\n`);
  writeFileSync(path, `#!/bin/sh\n${cache.join('')}exec ${node} "$@"\n`);
  chmodSync(path, 0o755);
  return folder;
}
