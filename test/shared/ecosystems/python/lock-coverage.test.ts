import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const MEMBER = '[project]\nname = "lib"\ndependencies = ["a"]\n';
const A = 'version = 1\n[[package]]\nname = "a"\nversion = "1.0"\n';

it.each([
  ['uv.lock', '[[package]]\nname = "lib"\nsource = { editable = "packages/lib" }\n', ''],
  ['uv.lock', '[[package]]\nname = "lib"\nsource = { virtual = "packages/lib" }\n', ''],
  [
    'poetry.lock',
    '[[package]]\nname = "lib"\nversion = "1"\n[package.source]\ntype = "directory"\nurl = "../packages/lib"\n',
    'app/',
  ],
])(
  '%s with the entry %j locks the project in the folder that the entry names',
  (name, entry, folder) => {
    const files = { 'packages/lib/pyproject.toml': MEMBER };
    expect(unlockedIn({ ...files, [`${folder}${name}`]: `${A}${entry}` })).toEqual([]);
    expect(unlockedIn({ ...files, [`${folder}${name}`]: A })).toHaveLength(1);
  },
);
