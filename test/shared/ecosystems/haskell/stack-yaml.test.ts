import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `resolver: lts-18.0
packages: [.]
extra-deps:
- aeson-1.5.0.0
- acme-missiles-0.3@sha256:2ba6,613
- ./vendor/own
- git: https://git.example/there
  commit: abc
- https://h.example/archive.tar.gz
`;

describe('a stack.yaml', () => {
  it('lists the packages that it adds to the snapshot', () => {
    const inventory = inventoryOfFiles({ 'stack.yaml': TEXT });
    expect(namesOf(inventory)).toEqual([
      'acme-missiles@0.3',
      'aeson@1.5.0.0',
      'archive@',
      'there@',
    ]);
    expect(inventory.problems).toEqual([]);
    expect(inventory.packages[1]?.locations).toMatchObject([{ line: 4 }]);
  });

  it('lists the packages that it adds, even if stack.yaml.lock does not contain them', () => {
    const lock = 'packages: []\nsnapshots: []\n';
    const files = { 'stack-9.4.yaml': TEXT, 'stack.yaml.lock': lock };
    expect(namesOf(inventoryOfFiles(files))).toContain('aeson@1.5.0.0');
  });

  it('locks a cabal file if it lists all dependencies in that file', () => {
    const cabal = 'name: app\nlibrary\n  build-depends: aeson\n';
    expect(unlockedIn({ 'stack.yaml': TEXT, 'app.cabal': cabal })).toEqual([]);
    const other = 'name: app\nlibrary\n  build-depends: text\n';
    expect(unlockedIn({ 'stack.yaml': TEXT, 'app.cabal': other })).toHaveLength(1);
  });

  it("lists the packages in the project's snapshot files", () => {
    const inventory = inventoryOfFiles({
      'stack.yaml': 'snapshot: snaps/a.yml\n',
      'snaps/a.yml': 'resolver: b.yaml\npackages: [text-1.2.3]\n',
      'snaps/b.yaml': 'resolver: a.yml\npackages: [aeson-1.5.0.0]\n',
    });
    expect(namesOf(inventory)).toEqual(['aeson@1.5.0.0', 'text@1.2.3']);
  });

  it.each([
    ['no snapshot', 'prose', 'not-a-lockfile'],
    ['a snapshot file that is missing', 'snapshot: gone.yaml\n', 'not-found'],
    ['an entry of an unknown kind', 'resolver: lts-1\nextra-deps: [1.5]\n', 'unread-line'],
    [
      'an entry without a location',
      'resolver: lts-1\nextra-deps: [{subdirs: [a]}]\n',
      'unread-line',
    ],
    ['a name without a version', 'resolver: lts-1\nextra-deps: ["aeson@rev:1"]\n', 'unread-line'],
  ])('is reported as a problem if it has %s', (_, text, code) => {
    expect(inventoryOfFiles({ 'stack.yaml': text }).problems).toMatchObject([{ code }]);
  });
});
