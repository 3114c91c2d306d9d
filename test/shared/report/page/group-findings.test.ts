import { describe, expect, it } from '@jest/globals';
import {
  byPackage,
  byVulnerability,
  levelCounts,
} from '../../../../shared/report/page/group-findings.ts';
import { aPageFinding } from './a-page-finding.ts';

const FINDINGS = [
  aPageFinding({ key: '1', id: 'CVE-1', level: 'critical' }),
  aPageFinding({ key: '2', id: 'CVE-2', purl: 'pkg:npm/other@1' }),
  aPageFinding({ key: '3', id: 'CVE-2' }),
  aPageFinding({ key: '4', id: 'CVE-1', source: 1 }),
  aPageFinding({ key: '5', id: 'SECRET', purl: '', name: '.env', version: '', level: 'malware' }),
];

const keysIn = (groups: ReturnType<typeof byPackage>) =>
  groups.map(({ key, findings }) => [key, findings.map((each) => each.key)]);

describe('finding groups', () => {
  it('contain the findings in one package of one source', () => {
    expect(keysIn(byPackage(FINDINGS))).toEqual([
      ['1', ['1', '3']],
      ['2', ['2']],
      ['4', ['4']],
      ['5', ['5']],
    ]);
  });

  it('contain the findings about one vulnerability in all packages', () => {
    expect(keysIn(byVulnerability(FINDINGS))).toEqual([
      ['1', ['1', '4']],
      ['2', ['2', '3']],
      ['5', ['5']],
    ]);
  });

  it('are counted by level, worst level first', () => {
    expect(levelCounts(FINDINGS)).toEqual([
      ['malware', 1],
      ['critical', 1],
      ['high', 3],
    ]);
  });
});
