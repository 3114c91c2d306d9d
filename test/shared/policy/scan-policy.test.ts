import { describe, expect, it } from '@jest/globals';
import { FAIL_ON } from '../../../shared/model/policy.ts';
import {
  DEFAULT_SCAN_POLICY,
  SCAN_SETTINGS,
  type ScanSettings,
  scanPolicyFrom,
} from '../../../shared/policy/scan-policy.ts';

it('is the strict default when no one says otherwise', () => {
  expect(scanPolicyFrom({}, {})).toEqual({ policy: DEFAULT_SCAN_POLICY, contested: [] });
  expect(DEFAULT_SCAN_POLICY).toMatchObject({ unscored: 'fail', partial: 'error', ignore: [] });
});

describe('where an input and the file both set something', () => {
  const loose = Object.fromEntries(
    SCAN_SETTINGS.map(({ key, byStrictness }) => [key, byStrictness.at(-1)]),
  ) as unknown as ScanSettings;
  const strict = Object.fromEntries(
    SCAN_SETTINGS.map(({ key, byStrictness }) => [key, byStrictness[0]]),
  ) as unknown as ScanSettings;

  it.each([
    ['the input is looser', loose, strict],
    ['the file is looser', strict, loose],
  ])('the stricter one holds when %s, and both are named', (_, input, file) => {
    const { policy, contested } = scanPolicyFrom(input, file);
    expect(policy).toMatchObject(strict);
    expect(contested.map(({ name }) => name)).toEqual(SCAN_SETTINGS.map(({ name }) => name));
  });

  it('nothing is said where they agree, or only one says something', () => {
    expect(scanPolicyFrom(loose, loose)).toMatchObject({ policy: loose, contested: [] });
    expect(scanPolicyFrom(loose, {})).toMatchObject({ policy: loose, contested: [] });
    expect(scanPolicyFrom({}, loose)).toMatchObject({ policy: loose, contested: [] });
  });
});

it('orders every setting of the policy by strictness', () => {
  const keys = Object.keys(DEFAULT_SCAN_POLICY).filter((key) => key !== 'ignore');
  expect(SCAN_SETTINGS.map(({ key }) => key)).toEqual(keys);
  const [failOn] = SCAN_SETTINGS;
  expect([...(failOn?.byStrictness ?? [])].sort()).toEqual([...FAIL_ON].sort());
});

it('has the exceptions of the file, whatever inputs say', () => {
  const ignore = [{ id: 'A', reason: 'x' }];
  expect(scanPolicyFrom({ failOn: 'low' }, { ignore })).toMatchObject({
    policy: { failOn: 'low', ignore },
  });
});
