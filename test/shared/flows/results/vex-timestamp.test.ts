import { expect, it } from '@jest/globals';
import { vexTimestamp } from '../../../../shared/flows/results/vex-timestamp.ts';

const now = () => new Date('2026-11-27T00:00:00Z');

it.each([
  [{ SOURCE_DATE_EPOCH: '0' }, '2026-11-01T00:00:00Z', '1970-01-01T00:00:00Z'],
  [{}, '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z'],
  [{}, undefined, '2026-11-27T00:00:00.000Z'],
])(
  'for the environment %j and advisories from %p, vexTimestamp returns %s',
  (env, newest, wanted) => {
    expect(vexTimestamp({ advisories: { name: 'osv', newest } }, { env, now })).toBe(wanted);
  },
);
