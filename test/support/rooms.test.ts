import { describe, expect, it } from '@jest/globals';
import { forbiddenImports, readRooms } from './rooms.ts';
import { parseSource } from './source-imports.ts';

const ROOMS = readRooms(`
| layer | room       | what lives there | may also import |
| ----- | ---------- | ---------------- | --------------- |
| 0     | \`model\`    | nouns            | –               |
| 2     | \`net\`      | requests         | 0, 1            |
| 2     | \`host\`     | the world        | 0, 1            |
| 2     | \`oci\`      | images           | 0, 1, net       |
| 3     | \`sign\`     | signatures       | trust, net      |
| 3     | \`scan\`     | matches          | –               |
| 3     | \`trust\`    | roots            | net             |
| 4     | \`actions/*\` | join            | all             |
`);

const SPEC = parseSource('actions/scan/spec.ts', '');

const check = (path: string, text: string) =>
  forbiddenImports([parseSource(path, text), SPEC], ROOMS);

describe('the check for imports between rooms', () => {
  it('reads the rooms and their layers from the table', () => {
    expect([...ROOMS.keys()]).toEqual(['model', 'net', 'host', 'oci', 'sign', 'scan', 'trust']);
    expect(ROOMS.get('oci')).toEqual({ name: 'oci', layer: 2, mayImport: ['net'] });
  });

  it.each([
    ['its own files', 'shared/scan/a.ts', "import { b } from './b.ts';"],
    ['a lower layer', 'shared/scan/a.ts', "import type { B } from '../model/b.ts';"],
    ['a named room of its layer', 'shared/sign/a.ts', "import { b } from '../trust/b.ts';"],
    ['any room, for an action', 'actions/scan/a.ts', "import { b } from '../../shared/host/b.ts';"],
    ['other actions, for the root', 'actions/all/a.ts', "import { b } from '../scan/b.ts';"],
    ['code that actions share', 'actions/scan/a.ts', "import { b } from '../inputs/b.ts';"],
    ['any import in a script', 'scripts/a.ts', "import { b } from '../test/support/b.ts';"],
  ])('allows %s', (_what, path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it.each([
    ['a higher layer', 'shared/net/a.ts', "import { b } from '../scan/b.ts';"],
    ['an unnamed room of the same layer', 'shared/scan/a.ts', "export { b } from '../sign/b.ts';"],
    ['a type of the same layer', 'shared/scan/a.ts', "import type { B } from '../sign/b.ts';"],
    ['an import in a function', 'shared/scan/a.ts', "const f = () => import('../sign/b.ts');"],
    ['the host in a stage', 'shared/scan/a.ts', "import type { H } from '../host/host.ts';"],
    ['an unknown room', 'shared/attic/a.ts', "import { b } from '../model/b.ts';"],
    ['a test file in a room', 'shared/scan/a.ts', "import { b } from '../../test/b.ts';"],
    ['an action in a room', 'shared/scan/a.ts', "import { b } from '../../actions/scan/b.ts';"],
    ['a sibling action', 'actions/sbom/a.ts', "import { b } from '../scan/b.ts';"],
    ['a path without .ts', 'shared/scan/a.ts', "import { b } from './b';"],
    [
      'a package that belongs to a different room',
      'shared/scan/a.ts',
      "import { b } from '@actions/core';",
    ],
    [
      'a package path that belongs to a different room',
      'shared/net/a.ts',
      "export * from 'sigstore/dist';",
    ],
  ])('rejects %s', (_what, path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it('rejects an npm package that two rooms import', () => {
    const files = ['shared/scan/a.ts', 'shared/net/b.ts', 'scripts/c.ts'].map((path) =>
      parseSource(path, "import semver from 'semver/ranges/valid.js'; import 'node:fs';"),
    );
    expect(forbiddenImports(files, ROOMS)).toEqual([
      'semver is imported in net, scan: a package has one room',
    ]);
  });
});
