import { expect, it } from '@jest/globals';
import { DEFAULT_SCAN_POLICY, scanPolicyFrom } from '../../../shared/policy/scan-policy.ts';

const rule = (id: string) => ({ id, reason: 'x' });

it('is the strict default when no one says otherwise', () => {
  expect(scanPolicyFrom({}, {})).toEqual(DEFAULT_SCAN_POLICY);
  expect(DEFAULT_SCAN_POLICY).toMatchObject({ unscored: 'fail', partial: 'error', ignore: [] });
});

it('takes an input before the file, and the file before the default', () => {
  const policy = scanPolicyFrom({ failOn: 'low' }, { failOn: 'critical', onlyFixed: true });
  expect(policy).toMatchObject({ failOn: 'low', onlyFixed: true, partial: 'error' });
});

it('keeps the exceptions of both', () => {
  const { ignore } = scanPolicyFrom({ ignore: [rule('B')] }, { ignore: [rule('A')] });
  expect(ignore.map(({ id }) => id)).toEqual(['A', 'B']);
});
