import { describe, expect, it } from '@jest/globals';
import { chooseVersion, versionChooser } from '../../../shared/fix/choose-version.ts';
import { knownAdvisories } from '../../../shared/fix/known-advisories.ts';
import type { Package } from '../../../shared/model/package.ts';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { anAdvisory, anEntry, aPackage, aRange } from '../scan/builders.ts';

/** Each vulnerability is a list of branches: the first affected version, and the fixed version. */
type Branches = readonly (readonly [string, string?])[];

function choose(version: string, flaws: readonly Branches[], changes: Partial<Package> = {}) {
  const item = aPackage({ version, ...changes });
  const { ecosystem = '', name } = item;
  const candidates = flaws.map((branches, at) => {
    const ranges = branches.map(([introduced, fixed]) =>
      aRange({ introduced }, ...(fixed === undefined ? [] : [{ fixed }])),
    );
    const affected = [anEntry({ package: { ecosystem, name }, ranges })];
    return { package: item, advisory: anAdvisory({ id: `OSV-${at}`, affected }) };
  });
  const { findings } = matchPackages(candidates);
  return chooseVersion(item, findings, knownAdvisories(candidates));
}

describe('the target version of an update', () => {
  it.each<[string, string, Branches[], string | undefined]>([
    ['the only fix', '1.0.0', [[['0', '2.0.0']]], '2.0.0'],
    ['the higher of two fixes', '1.0.0', [[['0', '1.1.0']], [['0', '1.2.0']]], '1.2.0'],
    [
      'the lowest version that fixes all findings',
      '1.0.0',
      [
        [
          ['0', '1.1.0'],
          ['2.0.0', '2.1.0'],
        ],
        [['0', '1.2.0']],
      ],
      '1.2.0',
    ],
    [
      'a version of the next branch if the current branch does not fix all findings',
      '1.0.0',
      [
        [
          ['0', '1.1.0'],
          ['2.0.0', '2.0.1'],
        ],
        [['0', '2.0.0']],
      ],
      '2.0.1',
    ],
    [
      'a release',
      '1.26.0',
      [
        [
          ['0', '1.26.5'],
          ['1.27.0-rc.1', '1.27.0-rc.2'],
        ],
      ],
      '1.26.5',
    ],
    [
      'undefined if only a prerelease fixes the finding',
      '1.0.0',
      [[['0', '2.0.0-rc.1']]],
      undefined,
    ],
    ['a prerelease for a prerelease', '2.0.0-rc.1', [[['0', '2.0.0-rc.2']]], '2.0.0-rc.2'],
    ['undefined without a fix', '1.0.0', [[['0']]], undefined],
    ['undefined if the installed version has no order', 'latest', [[['0']]], undefined],
    [
      'a version without other known vulnerabilities',
      '1.0.0',
      [[['0', '1.1.0']], [['1.1.0', '1.1.5']]],
      '1.1.5',
    ],
    [
      'a vulnerable version if there is no better one',
      '1.0.0',
      [[['0', '1.1.0']], [['1.1.0']]],
      '1.1.0',
    ],
  ])('is %s', (_name, version, flaws, wanted) => {
    expect(choose(version, flaws).to).toBe(wanted);
  });

  it('is chosen without regard to findings that no version fixes', () => {
    const { fixes, stays } = choose('1.0.0', [[['0', '1.1.0']], [['0']]]);
    expect(fixes.map(({ id }) => id)).toEqual(['OSV-0']);
    expect(stays.map(({ id }) => id)).toEqual(['OSV-1']);
  });

  it('has a leading `v` for a Go module', () => {
    const go = { type: 'golang', name: 'golang.org/x/net', ecosystem: 'Go' };
    expect(choose('v0.1.0', [[['0', '0.2.0']]], go).to).toBe('v0.2.0');
  });

  it('is undefined if the caller allows no version', () => {
    const item = aPackage();
    const candidates = [{ package: item, advisory: anAdvisory() }];
    const { findings } = matchPackages(candidates);
    const chosen = versionChooser(item, findings, knownAdvisories(candidates))(() => false);
    expect(chosen).toEqual({ to: undefined, fixes: [], stays: findings });
  });

  it('is a fixed version from the findings if there are no advisories', () => {
    const item = aPackage();
    const { findings } = matchPackages([{ package: item, advisory: anAdvisory() }]);
    expect(chooseVersion(item, findings, new Map()).to).toBe('2.0.0');
  });

  it('is not a version that fixes another package in the same advisory', () => {
    const item = aPackage();
    const other = anEntry({
      package: { ecosystem: 'npm', name: 'other' },
      ranges: [aRange({ introduced: '0' }, { fixed: '1.5.0' })],
    });
    const candidates = [{ package: item, advisory: anAdvisory({ affected: [anEntry(), other] }) }];
    const { findings } = matchPackages(candidates);
    expect(chooseVersion(item, findings, knownAdvisories(candidates)).to).toBe('2.0.0');
  });
});
