import { expect, it } from '@jest/globals';
import { auditContradictions } from '../../../shared/policy/audit-contradictions.ts';

it.each([
  [{ id: '*', reason: 'x' }, ['ignore[0]']],
  [{ id: '*', path: 'test', reason: 'x' }, []],
  [{ id: 'dockerfile/*', reason: 'x' }, []],
  [{ id: 'DL3002', onLine: 3, reason: 'x' }, ['ignore[0]']],
  [{ id: 'DL3002', path: 'Dockerfile', onColumn: 3, reason: 'x' }, ['ignore[0]']],
  [{ id: 'DL3002', path: 'Dockerfile', onLine: 3, onColumn: 3, reason: 'x' }, []],
])('for the exception %j, auditContradictions returns the locations %j', (ignore, places) => {
  expect(auditContradictions({ ignore: [ignore] }).map(({ where }) => where)).toEqual(places);
});

it('auditContradictions reports patterns that differ only in letter case', () => {
  const pins = { 'octo/*': 'any', 'Octo/*': 'hash', 'octo/a': 'tag' } as const;
  expect(auditContradictions({ pins }).map(({ where }) => where)).toEqual(['pins.Octo/*']);
});

const RULE = {
  id: 'a',
  title: 't',
  severity: 'low',
  on: 'workflow/job',
  condition: 'true',
} as const;

it.each([
  [[RULE], []],
  [[RULE, RULE], ['custom[1].id']],
  [[RULE, { ...RULE, id: 'b', condition: 'object.' }], ['custom[1].condition']],
  [[{ ...RULE, condition: 'objekt.a == 1' }], ['custom[0].condition']],
  [[{ ...RULE, kinds: ['Job'] }], ['custom[0].kinds']],
  [[{ ...RULE, on: 'dockerfile/instruction', kinds: ['RUN'] } as const], []],
  [[{ ...RULE, on: 'dockerfile/instruction', at: ['text'] } as const], ['custom[0].at']],
])('for the custom rules %j, auditContradictions returns %j', (custom, places) => {
  expect(auditContradictions({ custom }).map(({ where }) => where)).toEqual(places);
});
