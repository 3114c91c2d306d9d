import type { EvidenceRule } from '../model/verify-policy.ts';
import { evidenceTypes } from './evidence-aliases.ts';
import type { RuleSection } from './evidence-section.ts';
import { nameRuleOf } from './name-rule.ts';
import { RELEASE, RELEASE_SIGNERS } from './release-signer.ts';

/**
 * Returns the rule that a policy section describes.
 *
 * @param names Names of all identities. If the section does not name an identity, all of them may sign.
 */
export function evidenceRule(section: RuleSection, names: readonly string[]): EvidenceRule {
  return {
    name: section.type,
    types: evidenceTypes(section.type) ?? [],
    signedBy: section.type === RELEASE ? RELEASE_SIGNERS : distinct(section['signed-by'] ?? names),
    signers: section.signers ?? 1,
    maxAgeDays: section['max-age-days'],
    conditions: section.condition ?? [],
    ...contentOf(section),
  };
}

/**
 * Returns the members that concern the evidence's content. Members that the policy does not contain stay absent. The
 * exported policy then does not show them.
 */
function contentOf(section: RuleSection): Partial<EvidenceRule> {
  const { builder, source, verifier, levels, complete } = section;
  const { 'fail-on': failOn, 'vex-by': vexBy } = section;
  return {
    ...(verifier !== undefined && { verifier: nameRuleOf(verifier) }),
    ...(levels !== undefined && { levels }),
    ...(builder !== undefined && { builder: nameRuleOf(builder) }),
    ...(source !== undefined && { source }),
    ...(complete !== undefined && { isComplete: complete }),
    ...(failOn !== undefined && { failOn }),
    ...(vexBy !== undefined && { vexBy: distinct(vexBy) }),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
