import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

describe('stack.yaml.lock', () => {
  it('lists commits and Hackage packages with their lines', () => {
    const text = `packages:
- completed:
    hackage: HTTP-4000.3.16@sha256:6042,5947
  original:
    hackage: HTTP-4000.3.16@sha256:6042,5947
- completed:
    hackage: lens-aeson-1.1.3@sha256:1111,22
  original:
    hackage: lens-aeson-1.1.3
- completed:
    name: kore
    version: 0.60.0.0
    git: https://github.com/o/kore
    commit: abc
snapshots: []
`;
    const { packages } = inventoryOfFiles({ 'stack.yaml.lock': text });
    expect(packages.map((p) => [p.name, p.version, p.ecosystem, p.locations[0]?.line])).toEqual([
      ['HTTP', '4000.3.16', 'Hackage', 3],
      ['kore', '0.60.0.0', 'Hackage', undefined],
      ['lens-aeson', '1.1.3', 'Hackage', 7],
    ]);
  });

  it.each([
    ['this is no lockfile', 'not-a-lockfile'],
    ['snapshots: []\n', 'not-a-lockfile'],
    ['packages: []\n', 'not-a-lockfile'],
    ['snapshots: []\npackages: [a]\n', 'unread-line'],
    ['snapshots: []\npackages:\n- completed: {}\n', 'unread-line'],
    ['snapshots: []\npackages:\n- completed: {hackage: HTTP}\n', 'unread-line'],
    ['snapshots: []\npackages:\n- original: {hackage: HTTP-1.0}\n', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'stack.yaml.lock': text })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'stack.yaml.lock' }],
    });
  });
});
