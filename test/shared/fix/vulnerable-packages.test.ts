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
      aFinding({ ...about, id: 'B', kind: 'malware' }),
      aFinding({ ...about, id: 'C', kind: 'notice' }),
    ];
    const [only] = vulnerablePackages(findings, [item]);
    expect(only?.vulnerabilities.map(({ id }) => id)).toEqual(['A']);
    expect(only?.malware.map(({ id }) => id)).toEqual(['B']);
  });

  it('omits suppressed findings and unknown packages', () => {
    const suppression = { rule: 'ignore[0]', reason: 'accepted' };
    expect(vulnerablePackages([aFinding({ ...about, suppression })], [item])).toEqual([]);
    expect(vulnerablePackages([aFinding()], [item])).toEqual([]);
  });
});
