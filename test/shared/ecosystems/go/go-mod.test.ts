import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  otherProblems,
  packageNamed,
} from '../../../support/inventory.ts';

function found(text: string): readonly string[] {
  return namesOf(inventoryOfFiles({ 'go.mod': `module m\n${text}` }));
}

describe('a module file for the -modfile flag', () => {
  it.each(['go.tool.mod', 'tools.mod'])('is parsed like go.mod: %s', (name) => {
    const text = 'module m\ngo 1.20\nrequire golang.org/x/text v0.3.0\n';
    expect(namesOf(inventoryOfFiles({ [name]: text }))).toEqual(['golang.org/x/text@v0.3.0']);
  });

  it('uses the .sum file of the same name if its Go version is older than 1.17', () => {
    const text = 'module m\ngo 1.16\nrequire golang.org/x/text v0.3.0\n';
    const sum = 'golang.org/x/net v0.1.0 h1:x=\n';
    expect(namesOf(inventoryOfFiles({ 'tools.mod': text, 'tools.sum': sum }))).toEqual([
      'golang.org/x/net@v0.1.0',
      'golang.org/x/text@v0.3.0',
    ]);
  });

  it('is reported as a problem if a line cannot be read', () => {
    const { problems } = inventoryOfFiles({ 'tools.mod': 'module m\nrequire x latest\n' });
    expect(problems).toMatchObject([{ code: 'unread-line', line: 2 }]);
  });

  it.each(['', 'GFORTRAN module version 15', 'module m\n', '\0\x01 require'])(
    'is ignored if it belongs to another tool: %j',
    (text) => {
      expect(inventoryOfFiles({ 'music.mod': text })).toMatchObject({ packages: [], problems: [] });
    },
  );
});

describe('go.mod', () => {
  const inventory = inventoryOfFiles({
    'go.mod': ecosystemFixture('go/go.mod'),
    'local/go.mod': 'module x\n',
  });

  it('lists required modules, applies replacements and omits local code', () => {
    expect(namesOf(inventory)).toEqual([
      'github.com/BurntSushi/toml@v1.3.2',
      'github.com/forked/me/v2@v2.1.0',
      'golang.org/x/sys@v0.20.0',
      'gopkg.in/yaml.v3@v3.0.1',
      'stdlib@1.22.4',
    ]);
  });

  it('lists each module with its line, and marks indirect modules', () => {
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
  ])('with the lines %j lists the standard library as %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('applies a replacement only to the version for which it is declared', () => {
    const text =
      'require a.b/c v1.0.0\nrequire a.b/c v2.0.0\nreplace a.b/c v1.0.0 => d.e/f v3.0.0\n';
    expect(found(text)).toEqual(['a.b/c@v2.0.0', 'd.e/f@v3.0.0']);
  });

  it('is reported as a problem if a version is both required and excluded', () => {
    const text = 'module m\ngo 1.21\nrequire a.b/c v1.0.0\nexclude a.b/c v1.0.0\n';
    expect(inventoryOfFiles({ 'go.mod': text })).toMatchObject({
      packages: [],
      problems: [{ code: 'contradiction', path: 'go.mod', line: 3 }],
    });
  });

  it('is accepted if it excludes a version that is not required', () => {
    const text = 'module m\nrequire a.b/c v1.0.0\nexclude a.b/c v1.1.0\n';
    expect(otherProblems(inventoryOfFiles({ 'go.mod': text }))).toEqual([]);
  });

  it('is reported as a problem if Go rejects a line, but the modules on all other lines are still listed', () => {
    const text = 'module m\nrequire a.b/c v1.0.0\nrequire "a.b/\\x64" v1.0.0\n';
    const inventory = inventoryOfFiles({ 'go.mod': text });
    expect(namesOf(inventory)).toEqual(['a.b/c@v1.0.0']);
    expect(otherProblems(inventory)).toMatchObject([
      { code: 'unread-line', path: 'go.mod', line: 3 },
    ]);
  });

  it('is reported as a problem if the module line is missing, but the requirements are still listed', () => {
    const inventory = inventoryOfFiles({ 'go.mod': 'require a.b/c v1.0.0\n' });
    expect(namesOf(inventory)).toEqual(['a.b/c@v1.0.0']);
    expect(otherProblems(inventory)).toMatchObject([{ code: 'not-a-lockfile', path: 'go.mod' }]);
  });

  it.each(['', '// keeps this folder out of the module above\n'])(
    'yields no packages and no problems if its content is %j',
    (text) => {
      expect(inventoryOfFiles({ 'go.mod': text })).toMatchObject({ packages: [], problems: [] });
    },
  );

  it('is supplemented by go.sum if its Go version is too old for go.mod to list indirect modules', () => {
    const sum = 'a.b/c v1.0.0 h1:x=\nd.e/f v2.0.0 h1:x=\nd.e/f v1.0.0/go.mod h1:x=\n';
    const older = { 'go.mod': 'module m\ngo 1.16\nrequire a.b/c v1.0.0\n', 'go.sum': sum };
    const newer = { ...older, 'go.mod': 'module m\ngo 1.17\nrequire a.b/c v1.0.0\n' };
    expect(namesOf(inventoryOfFiles(older))).toEqual(['a.b/c@v1.0.0', 'd.e/f@v2.0.0']);
    expect(namesOf(inventoryOfFiles(newer))).toEqual(['a.b/c@v1.0.0']);
  });
});
