import { expect, it } from '@jest/globals';
import { checkedText, comparedText } from '../../../shared/report/checked-text.ts';
import { aDecision, aReport, aScan } from './a-report.ts';

it('checkedText adds up the packages of all scans by ecosystem, largest number first', () => {
  const counts = [
    ['GitHub Actions', 4],
    ['npm', 1_000],
    ['Debian:12', 1],
    ['Go', 3],
    ['PyPI', 2],
  ] as const;
  const compared = counts.map(([ecosystem, packages]) => ({ ecosystem, packages }));
  const decisions = [
    aDecision({ compared }),
    aDecision({ compared: [{ ecosystem: 'npm', packages: 92 }] }),
  ];
  expect(checkedText(aReport({ decisions }))).toBe(
    'Checked 1,092 npm packages, 4 GitHub Actions, 3 Go packages, 2 PyPI packages and 1 others',
  );
  expect(checkedText(aReport())).toBe('');
});

it('comparedText names each base only once, with its commit', () => {
  const scan = (kind: 'commit' | 'image', name: string, id?: string) =>
    aScan({ comparison: { status: 'compared', base: { kind, name, ...(id && { id }) } } });
  const main = scan('commit', 'main', 'a'.repeat(40));
  expect(comparedText(aReport({ scans: [main, main, scan('image', 'app:1'), aScan()] }))).toBe(
    'Compared with main at aaaaaaa and app:1',
  );
  expect(comparedText(aReport())).toBe('');
});
