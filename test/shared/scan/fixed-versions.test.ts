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

describe('the versions that fix a vulnerability', () => {
  const branches = [
    aRange({ introduced: '2.0.0' }, { fixed: '2.10.0' }),
    aRange({ introduced: '1.0.0' }, { fixed: '1.9.0' }),
  ];

  it('are later than the installed version, lowest first', () => {
    expect(fixesFor('1.2.0', branches)).toEqual(['1.9.0', '2.10.0']);
    expect(fixesFor('2.2.0', branches)).toEqual(['2.10.0']);
  });

  it('exclude versions that another advisory for the vulnerability lists as affected', () => {
    const wider = [aRange({ introduced: '0' }, { fixed: '1.9.5' })];
    expect(fixesFor('1.2.0', branches, wider)).toEqual(['1.9.5', '2.10.0']);
  });

  it('are an empty list if no fix is known', () => {
    expect(fixesFor('1.2.0', [aRange({ introduced: '0' }, { lastAffected: '3.0.0' })])).toEqual([]);
    expect(fixesFor('1.2.0')).toEqual([]);
  });

  it('exclude commits and versions that cannot be ordered', () => {
    const git: AffectedRange = { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'abc' }] };
    expect(fixesFor('1.2.0', [git, aRange({ introduced: '0' }, { fixed: 'soon' })])).toEqual([]);
  });

  it('include all fixes if the installed version cannot be ordered', () => {
    expect(fixesFor('latest', branches)).toEqual(['1.9.0', '2.10.0']);
  });
});
