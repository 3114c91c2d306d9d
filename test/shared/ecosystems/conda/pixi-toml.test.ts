import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TABLES = (start: string) => `[${start}dependencies]
numpy = "==1.10"
own = { path = "." }
[${start}pypi-dependencies]
Flask = { version = "==0.5", extras = ["a"] }
[${start}feature.test.target.linux-64.dependencies]
cmake = "*"
`;

it.each([
  ['pixi.toml', TABLES('')],
  ['pyproject.toml', TABLES('tool.pixi.')],
])('%s is reported as not locked if there is no lockfile', (path, text) => {
  expect(unlockedIn({ [path]: text })).toEqual([
    `${path} names 3 dependencies, and no lockfile pins the installed versions`,
  ]);
  expect(namesOf(inventoryOfFiles({ [path]: text }))).toEqual(['Flask@0.5']);
});

it('the Pixi format also reads mojoproject.toml, the file name that Magic uses, and package tables', () => {
  const tables = '[dependencies]\nmax = "*"\n[package.run-dependencies]\nnumpy = "*"\n';
  expect(unlockedIn({ 'mojoproject.toml': tables })).toEqual([
    'mojoproject.toml names 2 dependencies, and no lockfile pins the installed versions',
  ]);
});

it('the Pixi format ignores a pyproject.toml without Pixi tables', () => {
  expect(unlockedIn({ 'pyproject.toml': '[tool.x]\na = 1\n' })).toEqual([]);
});
