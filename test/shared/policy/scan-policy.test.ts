import { expect, it } from '@jest/globals';
import { DEFAULT_SCAN_POLICY, scanPolicyFrom } from '../../../shared/policy/scan-policy.ts';

it('is the strict default when no one says otherwise', () => {
  expect(scanPolicyFrom({}, {})).toEqual(DEFAULT_SCAN_POLICY);
  expect(DEFAULT_SCAN_POLICY).toMatchObject({ unscored: 'fail', partial: 'error', ignore: [] });
});

it('takes an input before the file, and the file before the default', () => {
  const policy = scanPolicyFrom({ failOn: 'low' }, { failOn: 'critical', onlyFixed: true });
  expect(policy).toMatchObject({ failOn: 'low', onlyFixed: true, partial: 'error' });
});

it('has the exceptions of the file, whatever inputs say', () => {
  const ignore = [{ id: 'A', reason: 'x' }];
  expect(scanPolicyFrom({ failOn: 'low' }, { ignore })).toMatchObject({ failOn: 'low', ignore });
});
