import type { PolicyIdentity, VerifyPolicy } from '../model/verify-policy.ts';
import { readEvidenceRules } from './evidence-section.ts';
import { readIdentities } from './identities-section.ts';
import { type Complaint, readChoice, readSection } from './read-section.ts';

const VERIFY_KEYS = ['identities', 'evidence', 'platforms'];

/** Reads the `verify:` section and adds its errors to `complaints`. Returns undefined if the section is absent. */
export function readVerifySection(
  value: unknown,
  complaints: Complaint[],
): VerifyPolicy | undefined {
  if (value === undefined) return undefined;
  const members = readSection(value, 'verify', VERIFY_KEYS, complaints);
  if (members === undefined) return undefined;
  const identities = readIdentities(members.get('identities'), complaints);
  const names = identities.map(({ name }: PolicyIdentity) => name);
  const evidence = readEvidenceRules(members.get('evidence'), names, complaints);
  const platforms = readChoice(members, 'platforms', 'verify', ['all', 'index'], complaints);
  return { identities, evidence, ...(platforms === undefined ? {} : { platforms }) };
}
