import { expect, it } from '@jest/globals';
import type { ImportedRules } from '../../../shared/policy-import/imported-rules.ts';
import { mergeFiles } from '../../../shared/policy-import/merge-files.ts';

const file = (path: string, rules: Partial<ImportedRules>) => ({
  path,
  rules: { settings: {}, ignore: [], refused: [], ...rules },
});

it('mergeFiles keeps only one copy of an exception, with the first reason', () => {
  const files = ['x', 'y'].map((reason) => file(reason, { ignore: [{ id: 'CVE-1', reason }] }));
  expect(mergeFiles(files).ignore).toEqual([{ id: 'CVE-1', reason: 'x' }]);
});

it('mergeFiles keeps the value in the first file, and reports a different value in a later file', () => {
  const files = [
    file('a', { settings: { failOn: 'high', onlyFixed: true } }),
    file('b', { settings: { failOn: 'low', onlyFixed: true } }),
  ];
  expect(mergeFiles(files)).toEqual({
    settings: { failOn: 'high', onlyFixed: true },
    ignore: [],
    refused: [
      { path: 'b', entry: 'failOn', why: 'a contains "high", but this file contains "low"' },
    ],
    audit: { settings: {}, ignore: [] },
  });
});

it('mergeFiles merges the audit sections', () => {
  const audit = (days: number) => ({
    audit: { settings: { cooldownDays: days }, ignore: [{ id: 'DL3008', reason: `${days}` }] },
  });
  const merged = mergeFiles([file('a', audit(3)), file('b', audit(4))]);
  expect(merged.audit).toEqual({
    settings: { cooldownDays: 3 },
    ignore: [{ id: 'DL3008', reason: '3' }],
  });
  expect(merged.refused).toMatchObject([{ path: 'b', entry: 'cooldownDays' }]);
});
