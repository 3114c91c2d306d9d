import { yamlLines } from '../json/yaml.ts';
import type { Reason } from '../model/decision.ts';

/** Keys of the `scan:` section, by the ID of the rule that they affect. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['max-severity', 'fail-on'],
  ['unscored', 'unscored'],
  ['inventory-complete', 'partial'],
  ['advisories-complete', 'partial'],
  ['manifests-locked', 'unlocked'],
  ['compared', 'scope'],
  ['licenses', 'licenses'],
  ['registries', 'registries'],
  ['deny', 'deny'],
  ['min-age-days', 'min-age-days'],
  ['only-exploited', 'only-exploited'],
]);

/**
 * Adds to each reason the line of the setting that led to it, if the setting is in the policy file.
 *
 * @param bytes The policy file, which was already read without an error.
 * @param overridden Names of settings for which an input has a stricter value.
 */
export function withSettingLines(
  reasons: readonly Reason[],
  bytes: Buffer,
  overridden: ReadonlySet<string>,
): readonly Reason[] {
  const lines = yamlLines(bytes.toString('utf8'), 'the policy');
  return reasons.map((reason) => {
    const key = KEYS.get(reason.rule);
    const line = key === undefined || overridden.has(key) ? undefined : lines.get(`scan.${key}`);
    return line === undefined ? reason : { ...reason, line };
  });
}
