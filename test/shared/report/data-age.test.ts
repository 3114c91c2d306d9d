import { expect, it } from '@jest/globals';
import {
  dataAgeBlock,
  oldDataStep,
  oldDataText,
  oldDataWarning,
  oldestDay,
  renewalText,
} from '../../../shared/report/data-age.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aScan } from './a-report.ts';

const GO = { ecosystem: 'Go', records: 3, newest: '2026-11-26T00:00:00Z' };
const NPM = { ecosystem: 'npm', records: 3, newest: '2026-08-22T10:00:00Z', ageDays: 97 };
const KEV = { name: 'KEV', dated: '2026-09-01', ageDays: 87 };
const OLD = aScan({ advisories: { name: 'osv', records: [GO, NPM], lists: [KEV] } });
const RECENT = aScan({ advisories: { name: 'osv', newest: GO.newest, records: [GO] } });

it('oldDataText names each old ecosystem and list only once for all scans, oldest first', () => {
  expect(oldDataText([OLD, OLD])).toBe(
    'Advisory data is old: npm (22 Aug 2026, 3 months) and KEV (1 Sep 2026, 2 months). Vulnerabilities published later are not found. Download the file in `kev` of the policy again. Download the data (in the folder that contains `osv`): `curl --create-dirs -fLo osv/npm/all.zip https://osv-vulnerabilities.storage.googleapis.com/npm/all.zip`',
  );
});

it('oldDataText gives one command for all old archives in a folder', () => {
  const records = [NPM, { ...NPM, ecosystem: 'PyPI' }, GO];
  expect(oldDataText([aScan({ advisories: { name: 'osv', records } })])).toMatch(
    /`curl --create-dirs -fLo 'osv\/#1\/all\.zip' '[^']*\/\{npm,PyPI\}\/all\.zip'`$/,
  );
});

it('renewalText returns one command that downloads missing and old archives, and oldDataText does not repeat it', () => {
  const message = 'osv/Go is missing, so no Go packages were checked. Fix: x';
  const problems = [{ code: 'not-found', message, path: 'osv/Go' }];
  const scan = aScan({ advisories: { name: 'osv', records: [NPM] }, problems });
  expect(renewalText([scan])).toMatch(
    /^Download the data \(in the folder that contains `osv`\): `curl [^`]*\{Go,npm\}\/all\.zip'`$/,
  );
  expect(oldDataText([scan])).toMatch(/npm \(22 Aug 2026\)\. .* are not found\.$/);
  expect(oldDataStep([scan])).toBe('');
});

it('oldDataText consists of the warning and the instruction, and both are empty for recent data', () => {
  expect(oldDataText([OLD])).toBe(`${oldDataWarning([OLD])} ${oldDataStep([OLD])}`);
  expect([oldDataWarning([RECENT]), oldDataStep([RECENT])]).toEqual(['', '']);
});

it('oldDataText names at most four ecosystems, and counts the rest', () => {
  const records = ['a', 'b', 'c', 'd', 'e', 'f'].map((ecosystem) => ({ ...NPM, ecosystem }));
  const text = oldDataText([aScan({ advisories: { name: 'osv', records } })]);
  expect(text).toContain('is old: a (22 Aug 2026, 3 months), ');
  expect(text).toContain(' and 2 more.');
});

it('oldDataText is empty if the data is recent or if a problem already states its age', () => {
  expect(oldDataText([RECENT, aScan()])).toBe('');
  const problems = [{ code: 'stale', message: 'old', path: 'osv' }];
  expect(oldDataText([{ ...OLD, problems }])).toBe('');
});

it('oldestDay returns the oldest date in the data of all scans', () => {
  expect(oldestDay([RECENT, OLD])).toBe('22 Aug 2026');
  expect(oldestDay([aScan({ advisories: { name: 'osv', newest: GO.newest } })])).toBe(
    '26 Nov 2026',
  );
  expect(oldestDay([aScan()])).toBeUndefined();
});

it('dataAgeBlock lists the date of each ecosystem and of each list, and marks old data', () => {
  const block = dataAgeBlock([OLD]);
  const rows = block.kind === 'table' ? block.rows : [];
  expect(rows.map((row) => row.map(lineText))).toEqual([
    ['npm', '22 Aug 2026'],
    ['KEV', '1 Sep 2026'],
    ['Go', '26 Nov 2026'],
  ]);
  expect(rows.map(([, date = []]) => date.length)).toEqual([2, 2, 1]);
});
