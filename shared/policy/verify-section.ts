import { choice, closed, optional } from '../json/define-schema.ts';
import { isObject, objectAt } from '../json/guards.ts';
import type { Infer } from '../json/schema.ts';
import type { VerifyPolicy } from '../model/verify-policy.ts';
import { evidenceRule } from './evidence-rule.ts';
import { evidenceSchema } from './evidence-section.ts';
import { identitiesSchema } from './identities-section.ts';
import { policyIdentity } from './policy-identity.ts';

/**
 * Returns the schema for the `verify:` section.
 *
 * @param names Names of the identities that rules for evidence can refer to.
 */
export function verifySectionSchema(names: readonly string[]) {
  return closed({
    identities: identitiesSchema,
    evidence: evidenceSchema(names),
    /**
     * `all` if the image for each platform of an index must also meet the rules. `index` if only the index must meet
     * them.
     */
    platforms: optional(choice(['all', 'index'])),
  });
}

export type VerifySection = Infer<ReturnType<typeof verifySectionSchema>>;

/** Returns the names of the identities in a policy that has not been checked yet. */
export function identityNames(policy: unknown): readonly string[] {
  const verify = isObject(policy) ? objectAt(policy, 'verify') : undefined;
  return Object.keys(objectAt(verify ?? {}, 'identities') ?? {});
}

export function verifyPolicy({ identities, evidence, platforms }: VerifySection): VerifyPolicy {
  const names = Object.keys(identities);
  return {
    identities: Object.entries(identities).map(([name, each]) => policyIdentity(name, each)),
    evidence: evidence.map((each) => evidenceRule(each, names)),
    ...(platforms !== undefined && { platforms }),
  };
}
