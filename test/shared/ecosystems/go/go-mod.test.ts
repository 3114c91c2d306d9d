import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../../support/inventory.ts';

function found(text: string): readonly string[] {
  return namesOf(inventoryOfFiles({ 'go.mod': text }));
}

describe('go.mod', () => {
  const inventory = inventoryOfFiles({ 'go.mod': ecosystemFixture('go/go.mod') });

  it('has what is required, with replacements in place and local code left out', () => {
    expect(namesOf(inventory)).toEqual([
      'github.com/BurntSushi/toml@v1.3.2',
      'github.com/forked/me/v2@v2.1.0',
      'golang.org/x/sys@v0.20.0',
      'gopkg.in/yaml.v3@v3.0.1',
      'stdlib@1.22.4',
    ]);
  });

  it('says where, and what is indirect', () => {
    expect(packageNamed(inventory, 'golang.org/x/sys')).toMatchObject({
      isDirect: false,
      locations: [{ path: 'go.mod', line: 12 }],
    });
    expect(packageNamed(inventory, 'gopkg.in/yaml.v3').isDirect).toBe(true);
  });

  it.each([
    ['go 1.17', []],
    ['go 1.23', []],
    ['go 1.23.1', ['stdlib@1.23.1']],
    ['go 1.23.1\ntoolchain go1.24.2-custom', ['stdlib@1.24.2']],
    ['toolchain default', []],
  ])('takes the standard library of %j as %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('replaces one version only when the replacement names one', () => {
    const text =
      'require a.b/c v1.0.0\nrequire a.b/c v2.0.0\nreplace a.b/c v1.0.0 => d.e/f v3.0.0\n';
    expect(found(text)).toEqual(['a.b/c@v2.0.0', 'd.e/f@v3.0.0']);
  });

  it('leaves out a version that is excluded', () => {
    expect(found('require a.b/c v1.0.0\nexclude a.b/c v1.0.0\n')).toEqual([]);
  });

  it('adds what go.sum has, for a go.mod that does not list indirect modules', () => {
    const sum = 'a.b/c v1.0.0 h1:x=\nd.e/f v2.0.0 h1:x=\nd.e/f v1.0.0/go.mod h1:x=\n';
    const older = { 'go.mod': 'go 1.16\nrequire a.b/c v1.0.0\n', 'go.sum': sum };
    const newer = { ...older, 'go.mod': 'go 1.17\nrequire a.b/c v1.0.0\n' };
    expect(namesOf(inventoryOfFiles(older))).toEqual(['a.b/c@v1.0.0', 'd.e/f@v2.0.0']);
    expect(namesOf(inventoryOfFiles(newer))).toEqual(['a.b/c@v1.0.0']);
  });
});
