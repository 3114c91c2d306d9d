import type { ScanPolicy } from '../model/policy.ts';

/** Defaults for settings that neither an input nor the file sets: the strict choice for each. */
export const DEFAULT_SCAN_POLICY: ScanPolicy = {
  failOn: 'high',
  onlyFixed: false,
  unscored: 'fail',
  partial: 'error',
  unlocked: 'error',
  ignore: [],
};

/** Settings that both an input and the file can set. */
export type ScanSettings = Omit<ScanPolicy, 'ignore'>;

/** A setting for which the input and the file differ. */
export interface ContestedSetting {
  /** The name of the setting: `fail-on`. */
  readonly name: string;
  readonly input: string;
  readonly file: string;
  /** The stricter of the two values. */
  readonly holds: string;
}

interface Setting<K extends keyof ScanSettings = keyof ScanSettings> {
  readonly key: K;
  readonly name: string;
  /** All values, strictest first. */
  readonly byStrictness: readonly ScanSettings[K][];
}

export const SCAN_SETTINGS: readonly Setting[] = [
  // `none` also fails on findings that are rated harmless.
  {
    key: 'failOn',
    name: 'fail-on',
    byStrictness: ['none', 'low', 'medium', 'high', 'critical', 'never'],
  },
  { key: 'onlyFixed', name: 'only-fixed', byStrictness: [false, true] },
  { key: 'unscored', name: 'unscored', byStrictness: ['fail', 'allow'] },
  { key: 'partial', name: 'partial', byStrictness: ['error', 'allow'] },
  { key: 'unlocked', name: 'unlocked', byStrictness: ['error', 'allow'] },
];

/**
 * Combines inputs and policy file into one policy. If both set a value, the stricter one applies, because those who
 * can change one may not be allowed to change the other. If neither does, the default applies.
 */
export function scanPolicyFrom(
  inputs: Partial<ScanSettings>,
  file: Partial<ScanPolicy>,
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
  // Each value is valid for its key.
  const chosen = Object.fromEntries(settings) as ScanSettings;
  return { policy: { ...chosen, ignore: file.ignore ?? [] }, contested };
}
