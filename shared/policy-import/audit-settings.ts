import { inspect } from '../json/decode.ts';
import type { JsonObject } from '../json/guards.ts';
import { auditSectionSchema } from '../model/audit-policy.ts';
import { type ImportedRules, refusing } from './imported-rules.ts';

/**
 * Returns the imported settings for the `audit:` section, or the reason why the policy would reject them.
 *
 * @param entry The entry in the other tool's file.
 */
export function auditSettings(entry: string, section: JsonObject): Partial<ImportedRules> {
  const { value, issues } = inspect(auditSectionSchema, section);
  const [first] = issues;
  if (first !== undefined) return refusing(entry, `${first.where} ${first.message}`);
  return value === undefined ? {} : { audit: { settings: value, ignore: [] } };
}
