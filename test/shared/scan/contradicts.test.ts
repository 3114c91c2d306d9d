import { describe, expect, it } from '@jest/globals';
import type { Affected } from '../../../shared/model/advisory.ts';
import { contradictsClaim } from '../../../shared/scan/contradicts.ts';
import { aPackage } from '../../support/inventory.ts';
import { anAdvisory } from './builders.ts';

const entry = (fields: Partial<Affected>): Affected => ({
  package: { ecosystem: 'npm', name: 'minimist' },
  ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.0' }] }],
  versions: [],
  severity: [],
  severityWord: undefined,
  ...fields,
});
const item = aPackage({ ecosystem: 'npm', name: 'minimist', version: '1.2.5' });
const denies = (affected: readonly Affected[], isClaimed = true) =>
  contradictsClaim({ package: item, advisory: anAdvisory({ affected }), isClaimed });

describe('an advisory', () => {
  it.each<[string, readonly Affected[], boolean]>([
    ['has ordinary ranges', [entry({})], false],
    ['lists versions', [entry({ ranges: [], versions: ['1.0.0'] })], false],
    ['names nothing', [], true],
    ['names a different package', [entry({ package: { ecosystem: 'npm', name: 'x' } })], true],
    [
      'names a different ecosystem',
      [entry({ package: { ecosystem: 'NPM', name: 'minimist' } })],
      true,
    ],
    ['has neither ranges nor versions', [entry({ ranges: [] })], true],
    ['has ranges of commits', [entry({ ranges: [{ type: 'GIT', events: [] }] })], true],
    ['has no events', [entry({ ranges: [{ type: 'SEMVER', events: [] }] })], true],
    ['has no start', [entry({ ranges: [{ type: 'SEMVER', events: [{ fixed: '9.0.0' }] }] })], true],
    [
      'has a limit',
      [entry({ ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { limit: '0' }] }] })],
      true,
    ],
  ])(
    'that %s (%j) contradicts the claim that it affects a version: %s',
    (_, affected, expected) => {
      expect(denies(affected)).toBe(expected);
    },
  );

  it('does not contradict a claim if no service claims that it affects the version', () => {
    expect(denies([], false)).toBe(false);
  });

  it('does not contradict a claim about a different release of the same distribution', () => {
    const ubuntu = aPackage({ ecosystem: 'Ubuntu:22.04', name: 'a', version: '1' });
    const pro = entry({ package: { ecosystem: 'Ubuntu:Pro:22.04:LTS', name: 'a' } });
    const advisory = anAdvisory({ affected: [pro] });
    expect(contradictsClaim({ package: ubuntu, advisory, isClaimed: true })).toBe(false);
  });
});
