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

/** What an input may say as well as the file. */
export type ScanSettings = Omit<ScanPolicy, 'ignore'>;

/** What input and file say of one setting, where they differ. */
export interface ContestedSetting {
  /** As both call it: `fail-on`. */
  readonly name: string;
  readonly input: string;
  readonly file: string;
  /** The stricter one. */
  readonly holds: string;
}

interface Setting<K extends keyof ScanSettings = keyof ScanSettings> {
  readonly key: K;
  readonly name: string;
  /** All values, the strictest first. */
  readonly byStrictness: readonly ScanSettings[K][];
}

export const SCAN_SETTINGS: readonly Setting[] = [
  // `none` fails on findings that are called harmless, too.
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
 * One policy out of what inputs and the file say. Where both say something, the stricter one holds: who may change
 * the one may not be who may change the other. Where neither does, the default holds.
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
  // Each value is one of those that its key may have.
  const chosen = Object.fromEntries(settings) as ScanSettings;
  return { policy: { ...chosen, ignore: file.ignore ?? [] }, contested };
}
