import { expect, it } from '@jest/globals';
import { namesOfFs } from './fs-imports.ts';

it.each<[string, readonly string[]]>([
  ["import { readFile, writeFile as w } from 'node:fs/promises';", ['readFile', 'writeFile']],
  ["import type { Dirent } from 'node:fs';", ['Dirent']],
  ["import * as fs from 'fs';\nfs.rmSync('x');", ['rmSync']],
  ["import disk from 'node:fs';\nuse(disk);", ['*']],
  ["export { rm } from 'node:fs/promises';", ['export']],
  ["const { rm } = await import('node:fs/promises');", ['import()']],
  ["import { join } from 'node:path';", []],
])('namesOfFs finds the imports in %s', (text, names) => {
  expect(namesOfFs(text)).toEqual(names);
});
