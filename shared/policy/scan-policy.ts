import type { ScanPolicy, ScanSection, ScanSettings } from '../model/policy.ts';

/**
 * Default values. They apply to settings that neither an input nor the policy file sets. Each default is the strictest
 * choice, with four exceptions:
 *
 * - `fail-on`: findings below `high` do not fail the scan.
 * - `unscored`: a finding that no advisory rates is shown, but does not fail the scan.
 * - `scope`: only new findings can make a change fail.
 * - `reachability`: a vulnerability does not count if no program contains any of the vulnerable code.
 */
export const DEFAULT_SCAN_POLICY: ScanPolicy = {
  failOn: 'high',
  onlyFixed: false,
  unscored: 'allow',
  partial: 'error',
  unlocked: 'error',
  scope: 'auto',
  reachability: 'excuse',
  ignore: [],
};

/** A setting with different values in the input and the policy file. */
export interface ContestedSetting {
  /** Name of the setting, such as `fail-on`. */
  readonly name: string;
  readonly input: string;
  readonly file: string;
  /** The stricter value, which applies. */
  readonly holds: string;
}

interface Setting<K extends keyof ScanSettings = keyof ScanSettings> {
  readonly key: K;
  readonly name: string;
  /** All possible values of the setting, from strictest to weakest. */
  readonly byStrictness: readonly ScanSettings[K][];
}

export const SCAN_SETTINGS: readonly Setting[] = [
  // With `none`, even findings with a harmless rating fail the scan.
  {
    key: 'failOn',
    name: 'fail-on',
    byStrictness: ['none', 'low', 'medium', 'high', 'critical', 'never'],
  },
  { key: 'onlyFixed', name: 'only-fixed', byStrictness: [false, true] },
  { key: 'unscored', name: 'unscored', byStrictness: ['block', 'allow'] },
  { key: 'partial', name: 'partial', byStrictness: ['error', 'allow'] },
  { key: 'unlocked', name: 'unlocked', byStrictness: ['error', 'allow'] },
  { key: 'scope', name: 'scope', byStrictness: ['all', 'auto', 'new'] },
  { key: 'reachability', name: 'reachability', byStrictness: ['ignore', 'excuse'] },
];

/**
 * Combines the inputs and the policy file into one policy. If both set a value, the stricter one applies, because some
 * people can change only the inputs or only the file. If neither sets a value, the default applies. All other rules can
 * be set only in the file.
 */
export function scanPolicyFrom(
  inputs: Partial<ScanSettings>,
  file: ScanSection,
): { readonly policy: ScanPolicy; readonly contested: readonly ContestedSetting[] } {
  const contested: ContestedSetting[] = [];
  const settings = SCAN_SETTINGS.map(({ key, name, byStrictness }) => {
    const said = [inputs[key], file[key]].filter((value) => value !== undefined);
    const holds = byStrictness.find((value) => said.includes(value)) ?? DEFAULT_SCAN_POLICY[key];
    const [input, stated] = [inputs[key], file[key]].map(String);
    if (said.length === 2 && input !== stated) {
      contested.push({ name, input: input ?? '', file: stated ?? '', holds: String(holds) });
    }
    return [key, holds];
  });
  // Each value is already known to be valid for its key.
  const chosen = Object.fromEntries(settings) as ScanSettings;
  return { policy: { ...file, ...chosen, ignore: file.ignore ?? [] }, contested };
}
