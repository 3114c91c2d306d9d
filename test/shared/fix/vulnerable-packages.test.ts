import { describe, expect, it } from '@jest/globals';
import { vulnerablePackages } from '../../../shared/fix/vulnerable-packages.ts';
import { aPackage } from '../../support/inventory.ts';
import { aFinding, aPackage as aFindingPackage } from '../report/a-report.ts';

describe('vulnerablePackages', () => {
  const item = aPackage();
  const about = { package: aFindingPackage('a') };

  it('separates malware from vulnerabilities, and omits notices', () => {
    const findings = [
      aFinding({ ...about, id: 'A' }),
      aFinding({ ...about, id: 'B', kind: 'malware', fixed: [] }),
      aFinding({ ...about, id: 'C', kind: 'notice' }),
    ];
    const [only] = vulnerablePackages(findings, [item]);
    expect(only?.vulnerabilities.map(({ id }) => id)).toEqual(['A']);
    expect(only?.malware.map(({ id }) => id)).toEqual(['B']);
  });

  it('treats malware with a fixed version as something that an update fixes', () => {
    const malware = aFinding({ ...about, kind: 'malware', fixed: ['1.2.11'] });
    expect(vulnerablePackages([malware], [item])).toEqual([
      { item, vulnerabilities: [malware], malware: [] },
    ]);
  });

  it('omits suppressed findings and unknown packages', () => {
    const suppression = { rule: 'ignore[0]', reason: 'accepted' };
    expect(vulnerablePackages([aFinding({ ...about, suppression })], [item])).toEqual([]);
    expect(vulnerablePackages([aFinding()], [item])).toEqual([]);
  });
});
