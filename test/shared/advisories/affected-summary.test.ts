import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  couldAffect,
  decodeSummary,
  encodeSummary,
} from '../../../shared/advisories/affected-summary.ts';
import type { Affected, RangeEvent } from '../../../shared/model/advisory.ts';
import { affects } from '../../../shared/versions/affects.ts';
import { semver } from '../../../shared/versions/semver.ts';
import { anEntry, aRange } from '../scan/builders.ts';

const VERSION = fc.constantFrom(
  '',
  '0',
  '1.0',
  '1.0.0',
  '1.0.0-rc.1',
  '1.5.0',
  '2.0.0',
  'junk',
  '*',
);
const EVENT: fc.Arbitrary<RangeEvent> = fc.oneof(
  VERSION.map((introduced) => ({ introduced })),
  VERSION.map((fixed) => ({ fixed })),
  VERSION.map((lastAffected) => ({ lastAffected })),
  VERSION.map((limit) => ({ limit })),
);
const RANGE = fc.record({
  type: fc.constantFrom('SEMVER', 'ECOSYSTEM', 'GIT'),
  events: fc.array(EVENT, { maxLength: 4 }),
});
const ENTRY: fc.Arbitrary<Affected> = fc
  .record({ ranges: fc.array(RANGE, { maxLength: 2 }), versions: fc.array(VERSION) })
  .map(anEntry);

function isPossible(entries: readonly Affected[], version: string): boolean {
  return couldAffect(decodeSummary(encodeSummary(entries)), version, semver);
}

describe('a summary of affected versions', () => {
  it('never excludes a version that the record affects or that cannot be compared', () => {
    fc.assert(
      fc.property(fc.array(ENTRY, { maxLength: 2 }), VERSION, (entries, version) => {
        const verdicts = entries.map((entry) => affects(entry, version, semver));
        const isExcluded = !isPossible(entries, version);
        expect(isExcluded && verdicts.some((verdict) => verdict !== 'not-affected')).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, boolean, string, Partial<Affected>]>([
    ['excludes a fixed version', false, '2.0.0', {}],
    ['includes a version in a range', true, '1.9.9', {}],
    ['excludes a version that is not listed', false, '3.0.1', { versions: ['3.0.0'] }],
    [
      'includes a listed version outside the ranges',
      true,
      '3.0.0',
      { versions: ['1.0.0', '3.0.0'] },
    ],
    [
      'includes every version if the entry has a list of versions but no ranges',
      true,
      '9.0.0',
      { ranges: [], versions: ['1'] },
    ],
    ['excludes every version of an empty entry', false, '1.0.0', { ranges: [] }],
    ['ignores ranges of commits', false, '1.0.0', { ranges: [{ type: 'GIT', events: [] }] }],
  ])('%s', (_, want, version, fields) => {
    expect(isPossible([anEntry(fields)], version)).toBe(want);
  });

  it('includes every version if there is no version scheme', () => {
    expect(couldAffect([], '1.0.0', undefined)).toBe(true);
    expect(couldAffect([], '1.0.0', semver)).toBe(false);
  });

  it('keeps every kind of event when it is encoded and decoded', () => {
    const events = [{ introduced: '0' }, { fixed: '1' }, { lastAffected: '2' }, { limit: '3' }];
    const ranges = [aRange(...events), { ...aRange(), type: 'SEMVER' as const }];
    expect(decodeSummary(encodeSummary([anEntry({ ranges })]))).toEqual([{ listed: '', ranges }]);
  });

  it.each([
    encodeSummary(undefined),
    '',
    '{}',
    '[1]',
    '[[]]',
    '[["",1]]',
    '[["",["GIT"]]]',
    '[["",["SEMVER",1]]]',
    '[["",["SEMVER","x1"]]]',
  ])('includes every version if its encoded form is %j', (text) => {
    expect(decodeSummary(text)).toBeUndefined();
    expect(couldAffect(decodeSummary(text), '1.0.0', semver)).toBe(true);
  });
});
