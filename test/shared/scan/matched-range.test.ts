import { describe, expect, it } from '@jest/globals';
import type { RangeEvent } from '../../../shared/model/advisory.ts';
import { matchedRange } from '../../../shared/scan/matched-range.ts';
import { schemeFor } from '../../../shared/versions/scheme-for.ts';
import { anAdvisory, anEntry, aRange } from './builders.ts';

function rangeOf(version: string, ...ranges: readonly (readonly RangeEvent[])[]) {
  const scheme = schemeFor('npm');
  if (scheme === undefined) throw new Error('npm has a scheme');
  const entry = anEntry({ ranges: ranges.map((events) => aRange(...events)) });
  return matchedRange({ advisory: anAdvisory(), entries: [entry], version, scheme });
}

describe('matchedRange', () => {
  it.each<[string, string, readonly RangeEvent[]]>([
    ['1.0.0', '< 2.0.0', [{ introduced: '0' }, { fixed: '2.0.0' }]],
    ['1.0.0', '>= 1.0.0, < 2.0.0', [{ introduced: '1.0.0' }, { fixed: '2.0.0' }]],
    ['1.0.0', '<= 1.0.0', [{ introduced: '0' }, { lastAffected: '1.0.0' }]],
    ['1.0.0', '>= 0.9.0', [{ introduced: '0.9.0' }]],
    ['1.0.0', 'all versions', [{ introduced: '0' }]],
  ])('for the version %s, returns the range %s', (version, range, events) => {
    expect(rangeOf(version, events)).toBe(range);
  });

  it('returns the range that contains the version if there are several ranges', () => {
    const events = [
      { introduced: '0' },
      { fixed: '1.0.0' },
      { introduced: '2.0.0' },
      { fixed: '2.5.0' },
    ];
    expect(rangeOf('2.1.0', events)).toBe('>= 2.0.0, < 2.5.0');
    expect(rangeOf('1.5.0', events)).toBeUndefined();
  });

  it('returns a later range if an earlier range does not contain the version', () => {
    const old = [{ introduced: '0' }, { fixed: '1.0.0' }];
    expect(rangeOf('3.0.0', old, [{ introduced: '3.0.0' }])).toBe('>= 3.0.0');
  });

  it('returns undefined for a list of versions or a version that cannot be ordered', () => {
    expect(rangeOf('1.0.0')).toBeUndefined();
    expect(rangeOf('latest', [{ introduced: '1.0.0' }, { fixed: '2.0.0' }])).toBeUndefined();
  });
});
