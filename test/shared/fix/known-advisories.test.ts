import { describe, expect, it } from '@jest/globals';
import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories,
} from '../../../shared/fix/known-advisories.ts';
import { anAdvisory, anEntry, aPackage } from '../scan/builders.ts';

describe('the known advisories of a package', () => {
  const old = aPackage({ version: '1.0.0' });
  const current = aPackage({ version: '3.0.0', purl: 'pkg:npm/left-pad@3.0.0' });

  it('include advisories that were read for other versions of the package', () => {
    const known = knownAdvisories([
      { package: old, advisory: anAdvisory({ id: 'A' }) },
      { package: current, advisory: anAdvisory({ id: 'B' }) },
    ]);
    expect(advisoriesFor(old, known).map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('contain each advisory once, and omit withdrawn and informational ones', () => {
    const advisory = anAdvisory();
    const known = knownAdvisories([
      { package: old, advisory },
      { package: current, advisory },
      { package: old, advisory: anAdvisory({ withdrawn: '2026-01-01T00:00:00Z' }) },
      {
        package: old,
        advisory: anAdvisory({ affected: [anEntry({ informational: 'unmaintained' })] }),
      },
    ]);
    expect(advisoriesFor(old, known)).toEqual([advisory]);
  });

  it('can be limited to those that affect or may affect a version', () => {
    const known = knownAdvisories([{ package: old, advisory: anAdvisory() }]);
    const advisoriesAt = advisoriesByVersion(old, known);
    expect(advisoriesAt('1.9.9')).toHaveLength(1);
    expect(advisoriesAt('2.0.0')).toEqual([]);
    expect(advisoriesAt('unordered')).toHaveLength(1);
  });

  it('are found by the normalized package name', () => {
    const python = { type: 'pypi', ecosystem: 'PyPI' };
    const known = knownAdvisories([
      { package: aPackage({ ...python, name: 'My_Package' }), advisory: anAdvisory() },
    ]);
    expect(advisoriesFor(aPackage({ ...python, name: 'my-package' }), known)).toHaveLength(1);
  });
});
