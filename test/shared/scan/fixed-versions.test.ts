import { describe, expect, it } from '@jest/globals';
import type { AffectedRange } from '../../../shared/model/advisory.ts';
import { fixedVersions } from '../../../shared/scan/fixed-versions.ts';
import { semver } from '../../../shared/versions/semver.ts';
import { anAdvisory, anEntry, aRange } from './builders.ts';

function fixesFor(version: string, ...advisories: AffectedRange[][]): readonly string[] {
  return fixedVersions(
    advisories.map((ranges) => {
      const entries = [anEntry({ ranges })];
      return { advisory: anAdvisory(), entries, version, scheme: semver };
    }),
  );
}

describe('the versions that mend a problem', () => {
  const branches = [
    aRange({ introduced: '2.0.0' }, { fixed: '2.10.0' }),
    aRange({ introduced: '1.0.0' }, { fixed: '1.9.0' }),
  ];

  it('are those later than the installed one, lowest first', () => {
    expect(fixesFor('1.2.0', branches)).toEqual(['1.9.0', '2.10.0']);
    expect(fixesFor('2.2.0', branches)).toEqual(['2.10.0']);
  });

  it('are not those that another advisory of the problem still means', () => {
    const wider = [aRange({ introduced: '0' }, { fixed: '1.9.5' })];
    expect(fixesFor('1.2.0', branches, wider)).toEqual(['1.9.5', '2.10.0']);
  });

  it('are none when nothing mends it', () => {
    expect(fixesFor('1.2.0', [aRange({ introduced: '0' }, { lastAffected: '3.0.0' })])).toEqual([]);
    expect(fixesFor('1.2.0')).toEqual([]);
  });

  it('are never commits or what cannot be ordered', () => {
    const git: AffectedRange = { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'abc' }] };
    expect(fixesFor('1.2.0', [git, aRange({ introduced: '0' }, { fixed: 'soon' })])).toEqual([]);
  });

  it('are all fixes when the installed version cannot be ordered', () => {
    expect(fixesFor('latest', branches)).toEqual(['1.9.0', '2.10.0']);
  });
});
