import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const PIPFILE = `[[source]]
url = "https://pypi.org/simple"

[packages]
a = "*"
b = "==1.0"
c = { version = "==2.0" }
own = { path = ".", editable = true }

[dev-packages]
d = "*"
`;

it('a Pipfile is locked only by Pipfile.lock', () => {
  const own = { 'setup.py': '', Pipfile: PIPFILE };
  expect(unlockedIn({ ...own, 'requirements.txt': 'a==1\nb==1\nc==1\nd==1\n' })).toEqual([
    'Pipfile names 3 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ Pipfile: PIPFILE }))).toEqual(['b@1.0', 'c@2.0']);
  const entry = { version: '==1.0' };
  const locked = { _meta: {}, default: { a: entry, b: entry, c: entry }, develop: { d: entry } };
  expect(unlockedIn({ ...own, 'Pipfile.lock': JSON.stringify(locked) })).toEqual([]);
});

it('a path in a Pipfile is a dependency unless it leads to a project in the source tree', () => {
  const text =
    '[packages]\na = {path = "./a-1.0-py3-none-any.whl"}\nb = {path = "../b"}\nc = {path = "c"}\n';
  const files = { Pipfile: text, 'c/setup.py': '' };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0']);
  expect(unlockedIn(files)).toEqual([
    'Pipfile names 2 dependencies, and no lockfile pins the installed versions',
  ]);
});
