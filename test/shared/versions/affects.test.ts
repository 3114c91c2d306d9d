import { describe, expect, it } from '@jest/globals';
import type { RangeEvent } from '../../../shared/model/advisory.ts';
import { affects, schemeOf } from '../../../shared/versions/affects.ts';
import { schemeFor } from '../../../shared/versions/scheme-for.ts';
import { semver } from '../../../shared/versions/semver.ts';
import { anEntry, aRange } from '../scan/builders.ts';

const deb = schemeFor('Debian') ?? semver;

function verdict(version: string, ...events: RangeEvent[]): string {
  return affects(anEntry({ ranges: [aRange(...events)] }), version, semver);
}

describe('an affected range', () => {
  const zero = { introduced: '0' };
  it.each<[string, string, readonly RangeEvent[], string]>([
    ['in an open-ended range', '1.0.0', [zero], 'affected'],
    ['that is unreadable, in an open-ended range', 'junk', [zero], 'affected'],
    ['before the fix', '1.9.9', [zero, { fixed: '2.0.0' }], 'affected'],
    ['equal to the fix', '2.0.0', [zero, { fixed: '2.0.0' }], 'not-affected'],
    ['that is a prerelease of the fix', '2.0.0-rc.1', [zero, { fixed: '2.0.0' }], 'affected'],
    ['equal to the last affected version', '2.0.0', [zero, { lastAffected: '2.0.0' }], 'affected'],
    ['after the last affected version', '2.0.1', [zero, { lastAffected: '2.0.0' }], 'not-affected'],
    ['before the first affected version', '0.9.0', [{ introduced: '1.0.0' }], 'not-affected'],
    [
      'between two ranges',
      '1.5.0',
      [zero, { fixed: '1.0.0' }, { introduced: '2.0.0' }],
      'not-affected',
    ],
    [
      'in the second range',
      '2.5.0',
      [zero, { fixed: '1.0.0' }, { introduced: '2.0.0' }],
      'affected',
    ],
    [
      'in a range whose events are out of order',
      '1.5.0',
      [{ fixed: '2.0.0' }, { introduced: '1.0.0' }],
      'affected',
    ],
    ['in an empty range', '1.5.0', [{ introduced: '1.0.0' }, { fixed: '1.0.0' }], 'not-affected'],
    ['below the limit', '1.5.0', [zero, { limit: '2.0.0' }], 'affected'],
    ['equal to the limit', '2.0.0', [zero, { limit: '2.0.0' }], 'not-affected'],
    ['in a range with the limit *', '2.0.0', [zero, { limit: '*' }], 'affected'],
    ['in a range without events', '1.0.0', [], 'not-affected'],
    ['in a range with an unreadable event', '1.0.0', [zero, { fixed: 'soon' }], 'undecided'],
    ['that is unreadable', 'latest', [zero, { fixed: '1.0.0' }], 'undecided'],
    ['that is empty', '', [zero, { fixed: '1.0.0' }], 'undecided'],
  ])('has the expected result for a version %s: %s', (_, version, events, wanted) => {
    expect(verdict(version, ...events)).toBe(wanted);
  });

  it('matches no version if it lists commits', () => {
    const git = { type: 'GIT' as const, events: [{ introduced: '0' }] };
    expect(affects(anEntry({ ranges: [git] }), '1.0.0', semver)).toBe('not-affected');
  });

  it('applies to a version if at least one of several ranges contains it', () => {
    const ranges = [
      aRange({ introduced: '3.0.0' }),
      aRange({ introduced: '1.0.0' }, { fixed: '1.1.0' }),
    ];
    expect(affects(anEntry({ ranges }), '1.0.5', semver)).toBe('affected');
  });

  it("is compared with the ecosystem's version scheme unless its type is SEMVER", () => {
    const range = aRange({ introduced: '0' }, { fixed: '1.0~rc1-1' });
    expect(affects(anEntry({ ranges: [range] }), '1.0~beta-1', deb)).toBe('affected');
    expect(schemeOf({ type: 'SEMVER', events: [] }, deb).id).toBe('semver');
    expect(schemeOf(range, deb).id).toBe('deb');
  });
});

describe('two range events', () => {
  const VERSIONS = ['0', '1.0.0', '1.5.0', '2.0.0', 'junk'];
  const ends = (version: string) => [{ fixed: version }, { lastAffected: version }];
  const pairs = VERSIONS.flatMap((introduced) =>
    VERSIONS.flatMap(ends).map((end) => [{ introduced }, end] as const),
  );

  it.each(pairs)('give the same result with or without a repeated event: %j %j', (start, end) => {
    for (const version of ['0.5.0', ...VERSIONS]) {
      // The repeated event changes no result, but the range has more than two events.
      expect([version, verdict(version, start, end)]).toEqual([
        version,
        verdict(version, start, start, end),
      ]);
    }
  });
});

describe('a list of affected versions', () => {
  it('matches a version outside the ranges only if both are spelled identically', () => {
    const entry = anEntry({ versions: ['latest', '3.0'] });
    expect(affects(entry, 'latest', semver)).toBe('affected');
    expect(affects(entry, '3.0.0', semver)).toBe('not-affected');
  });

  it('cannot decide about a package without a version', () => {
    expect(affects(anEntry({ versions: ['1.0.0'] }), '', semver)).toBe('undecided');
  });

  it('matches a version that is spelled differently if there are no ranges', () => {
    const entry = anEntry({ ranges: [], versions: ['junk', '3.0'] });
    expect(affects(entry, '3.0.0', semver)).toBe('affected');
    expect(affects(entry, '3.0.1', semver)).toBe('not-affected');
  });
});
