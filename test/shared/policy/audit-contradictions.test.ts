import { expect, it } from '@jest/globals';
import { auditContradictions } from '../../../shared/policy/audit-contradictions.ts';

it.each([
  [{ id: '*', reason: 'x' }, ['ignore[0]']],
  [{ id: '*', path: 'test', reason: 'x' }, []],
  [{ id: 'dockerfile/*', reason: 'x' }, []],
  [{ id: 'DL3002', onLine: 3, reason: 'x' }, ['ignore[0]']],
  [{ id: 'DL3002', path: 'Dockerfile', onColumn: 3, reason: 'x' }, ['ignore[0]']],
  [{ id: 'DL3002', path: 'Dockerfile', onLine: 3, onColumn: 3, reason: 'x' }, []],
])('auditContradictions of %j returns %j', (ignore, places) => {
  expect(auditContradictions({ ignore: [ignore] }).map(({ where }) => where)).toEqual(places);
});
