import type { ScanPolicy } from '../model/policy.ts';

/** What holds when neither an input nor the file says otherwise: the strict side of each choice. */
export const DEFAULT_SCAN_POLICY: ScanPolicy = {
  failOn: 'high',
  onlyFixed: false,
  unscored: 'fail',
  partial: 'error',
  unlocked: 'error',
  ignore: [],
};

/** One policy out of what inputs say, then what the file says, then the defaults. */
export function scanPolicyFrom(
  inputs: Partial<Omit<ScanPolicy, 'ignore'>>,
  file: Partial<ScanPolicy>,
): ScanPolicy {
  return {
    failOn: inputs.failOn ?? file.failOn ?? DEFAULT_SCAN_POLICY.failOn,
    onlyFixed: inputs.onlyFixed ?? file.onlyFixed ?? DEFAULT_SCAN_POLICY.onlyFixed,
    unscored: inputs.unscored ?? file.unscored ?? DEFAULT_SCAN_POLICY.unscored,
    partial: inputs.partial ?? file.partial ?? DEFAULT_SCAN_POLICY.partial,
    unlocked: inputs.unlocked ?? file.unlocked ?? DEFAULT_SCAN_POLICY.unlocked,
    ignore: file.ignore ?? DEFAULT_SCAN_POLICY.ignore,
  };
}
