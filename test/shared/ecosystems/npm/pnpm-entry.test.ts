import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

function read(entry: string, files: Readonly<Record<string, string>> = {}) {
  const [key] = /^\S+(?=: )/.exec(entry) ?? [];
  const text = `lockfileVersion: '9.0'\nimporters: {}\npackages:\n  ${entry}\nsnapshots:\n  ${key}: {}\n`;
  const { packages, problems } = inventoryOfFiles({ ...files, 'pnpm-lock.yaml': text });
  return [packages.map(({ purl }) => purl), problems.map(({ code }) => code)];
}

const SHA = 'integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=';
const OWN = { 'lib/package.json': '{"name":"lib"}', 'package.json': '{"name":"app"}' };

describe('an entry in pnpm-lock.yaml', () => {
  it.each([
    [`m@1.2.8: {resolution: {${SHA}}}`, ['pkg:npm/m@1.2.8']],
    ['lib@file:lib: {resolution: {type: directory, directory: lib}}', []],
    [
      'lib@file:../lib: {resolution: {type: directory, directory: ../lib}, version: 1.0.0}',
      ['pkg:npm/lib@1.0.0'],
    ],
    [
      'm@https://h.example/m.tgz: {resolution: {tarball: https://h.example/m.tgz}, version: 1.0.0}',
      ['pkg:npm/m@1.0.0'],
    ],
  ])('of the form %s yields the packages %j', (entry, purls) => {
    expect(read(entry, OWN)).toEqual([purls, []]);
  });

  it.each([
    // The type determines the result. Without a type, pnpm downloads an archive.
    [`lib@1.2.8: {resolution: {${SHA}, directory: lib}}`, ['pkg:npm/lib@1.2.8'], []],
    ['app@1.2.8: {resolution: {type: Directory, directory: .}}', [], ['unread-line']],
    [`m@1.2.8: {resolution: {${SHA}}, name: n}`, [], ['contradiction']],
    [`m@1.2.8: {resolution: {${SHA}}, version: 1.2.5}`, [], ['contradiction']],
    [
      'm@1.2.8: {resolution: {type: git, repo: https://h.example/m.git, commit: abc}}',
      ['pkg:npm/m@1.2.8?vcs_url=git%2Bhttps:%2F%2Fh.example%2Fm.git%40abc'],
      ['contradiction'],
    ],
    ['m@1.2.8: {}', ['pkg:npm/m@1.2.8'], ['malformed']],
    ['m@1.2.8: null', ['pkg:npm/m@1.2.8'], ['malformed']],
    ['m@1.2.8: {resolution: {type: variations}}', [], ['unread-line']],
    [
      `m@1.2.8: {resolution: {${SHA}}, bundledDependencies: [b]}`,
      ['pkg:npm/b', 'pkg:npm/m@1.2.8'],
      [],
    ],
  ])('of the form %s yields the packages %j and the problems %j', (entry, purls, codes) => {
    expect(read(entry, OWN)).toEqual([purls, codes]);
  });
});
