import { describe, expect, it } from '@jest/globals';
import { FAIL_ON, type ScanSettings } from '../../../shared/model/policy.ts';
import {
  DEFAULT_SCAN_POLICY,
  SCAN_SETTINGS,
  scanPolicyFrom,
} from '../../../shared/policy/scan-policy.ts';

it('scanPolicyFrom uses the strict defaults if neither an input nor the policy sets a value', () => {
  expect(scanPolicyFrom({}, {})).toEqual({ policy: DEFAULT_SCAN_POLICY, contested: [] });
  expect(DEFAULT_SCAN_POLICY).toMatchObject({ unscored: 'allow', partial: 'error', ignore: [] });
});

describe('a setting', () => {
  const loose = Object.fromEntries(
    SCAN_SETTINGS.map(({ key, byStrictness }) => [key, byStrictness.at(-1)]),
  ) as unknown as ScanSettings;
  const strict = Object.fromEntries(
    SCAN_SETTINGS.map(({ key, byStrictness }) => [key, byStrictness[0]]),
  ) as unknown as ScanSettings;

  it.each([
    ['the input is looser', loose, strict],
    ['the file is looser', strict, loose],
  ])(
    'has the stricter value, and is reported as contested, if both an input and the file set it and %s',
    (_, input, file) => {
      const { policy, contested } = scanPolicyFrom(input, file);
      expect(policy).toMatchObject(strict);
      expect(contested.map(({ name }) => name)).toEqual(SCAN_SETTINGS.map(({ name }) => name));
    },
  );

  it('is not reported as contested if the input and the file have equal values, or if only one of them sets it', () => {
    expect(scanPolicyFrom(loose, loose)).toMatchObject({ policy: loose, contested: [] });
    expect(scanPolicyFrom(loose, {})).toMatchObject({ policy: loose, contested: [] });
    expect(scanPolicyFrom({}, loose)).toMatchObject({ policy: loose, contested: [] });
  });
});

it('SCAN_SETTINGS contains every policy setting except the exceptions, and every value of `fail-on`', () => {
  const keys = Object.keys(DEFAULT_SCAN_POLICY).filter((key) => key !== 'ignore');
  expect(SCAN_SETTINGS.map(({ key }) => key)).toEqual(keys);
  const [failOn] = SCAN_SETTINGS;
  expect([...(failOn?.byStrictness ?? [])].sort()).toEqual([...FAIL_ON].sort());
});

it('scanPolicyFrom returns the exceptions in the file, regardless of the inputs', () => {
  const ignore = [{ id: 'A', reason: 'x' }];
  expect(scanPolicyFrom({ failOn: 'low' }, { ignore })).toMatchObject({
    policy: { failOn: 'low', ignore },
  });
});
