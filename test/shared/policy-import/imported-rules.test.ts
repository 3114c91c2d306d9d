import { expect, it } from '@jest/globals';
import { joinedRules, refusing } from '../../../shared/policy-import/imported-rules.ts';

it('joinedRules concatenates the lists of denied packages and keeps the last value of each other setting', () => {
  const parts = [
    { settings: { deny: ['pkg:npm/a'], failOn: 'low' as const } },
    { settings: { deny: ['pkg:npm/b'], failOn: 'high' as const } },
    refusing('line 1', 'x'),
  ];
  expect(joinedRules(parts)).toEqual({
    settings: { deny: ['pkg:npm/a', 'pkg:npm/b'], failOn: 'high' },
    ignore: [],
    refused: [{ entry: 'line 1', why: 'x' }],
  });
});

it('joinedRules merges the audit sections', () => {
  const ignore = (id: string) => [{ id, reason: 'x' }];
  const parts = [
    { audit: { settings: { cooldownDays: 3 }, ignore: ignore('a') } },
    { audit: { settings: { pins: { '*': 'hash' as const } }, ignore: ignore('b') } },
  ];
  expect(joinedRules(parts).audit).toEqual({
    settings: { cooldownDays: 3, pins: { '*': 'hash' } },
    ignore: [...ignore('a'), ...ignore('b')],
  });
});
