import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const YAML = 'name: x\ndependencies:\n  minimist: 1.2.5\n';
const JSON5 = '{name:"x",dependencies:{minimist:"1.2.5"}}';
const LOCKFILE = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      minimist: {specifier: 1.2.5, version: 1.2.5}
packages:
  minimist@1.2.5: {resolution: {integrity: sha512-AA==}}
snapshots:
  minimist@1.2.5: {}
`;

function codesOf(files: Readonly<Record<string, string>>) {
  return inventoryOfFiles(files).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('package.yaml', () => {
  it('counts as a manifest that pnpm-lock.yaml can lock', () => {
    expect(namesOf(inventoryOfFiles({ 'package.yaml': YAML }))).toEqual(['minimist@1.2.5']);
    expect(codesOf({ 'package.yaml': YAML })).toEqual(['unlocked package.yaml']);
    expect(inventoryOfFiles({ 'package.yaml': YAML }).problems[0]?.message).toContain(
      'pnpm install',
    );
    expect(codesOf({ 'package.yaml': YAML, 'pnpm-lock.yaml': LOCKFILE })).toEqual([]);
    const importers = LOCKFILE.replace('  .:', '  lib:');
    expect(codesOf({ 'lib/package.yaml': YAML, 'pnpm-lock.yaml': importers })).toEqual([]);
  });

  it('is ignored as a pnpm manifest if there is a package.json, or if it is a manifest for hpack', () => {
    expect(codesOf({ 'package.yaml': YAML, 'package.json': '{}' })).toEqual([]);
    expect(unlockedIn({ 'package.yaml': 'dependencies:\n- base >= 4\n- {name: aeson}\n' })).toEqual(
      ['package.yaml names 1 dependency, and no lockfile pins the installed versions'],
    );
    expect(codesOf({ 'package.yaml': 'library: {}\n' })).toEqual([]);
    expect(codesOf({ 'package.yaml': 'dependencies: ["npm:a@1.0.0"]\n' })).toContain(
      'malformed package.yaml',
    );
  });
});

it.each(['prose', '- a\n', ''])(
  'a package.yaml with the content %j is reported as a problem',
  (text) => {
    expect(codesOf({ 'package.yaml': text })).toEqual(['not-a-lockfile package.yaml']);
  },
);

describe('package.json5', () => {
  it('is reported as a problem because it is not supported', () => {
    expect(codesOf({ 'package.json5': JSON5 })).toEqual(['unreadable package.json5']);
    expect(codesOf({ 'package.json5': JSON5, 'package.json': '{}' })).toEqual([]);
    expect(codesOf({ 'node_modules/a/package.json5': JSON5 })).toEqual([]);
  });
});
