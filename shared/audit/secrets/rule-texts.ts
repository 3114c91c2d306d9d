import { checkBase62Crc } from '../../secrets/checksums.ts';
import type { SecretRule } from '../../secrets/rule.ts';
import type { Controls, RuleText } from '../rule.ts';

const CONTROLS: Controls = {
  'cis-docker-1.6.0': ['4.10'],
  'cis-kubernetes-1.10': ['5.4.1'],
  'nist-800-190': ['4.1.4'],
  'pci-dss-4.0.1': ['8.3.2', '8.6.2', '8.6.3'],
  hipaa: ['164.312(a)(2)(iv)', '164.312(d)'],
  ssdf: ['PS.1.1'],
};

const DOCUMENTATION = [
  'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning',
];

/**
 * Returns one rule text for each kind of secret. If several rules find the same kind, the first one provides its name.
 */
export function secretRuleTexts(rules: readonly SecretRule[]): ReadonlyMap<string, RuleText> {
  const texts = new Map<string, RuleText>();
  for (const rule of rules) {
    if (!texts.has(rule.kind)) texts.set(rule.kind, textOf(rule));
  }
  return texts;
}

function textOf({ kind, noun, severity, revokeUrl, matcher }: SecretRule): RuleText {
  const isChecked = matcher.form === 'token' && matcher.check === checkBase62Crc;
  return {
    id: `secret/${kind}`,
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in plain text`,
    severity,
    profile: 'essential',
    why: `Anyone who can read the file can use the secret. Git keeps it even after you delete the line.${isChecked ? CHECKSUM : ''}`,
    fix: fixOf(revokeUrl),
    references: revokeUrl === undefined ? DOCUMENTATION : [...DOCUMENTATION, revokeUrl],
    aliases: [],
    controls: CONTROLS,
  };
}

const CHECKSUM =
  ' A valid checksum raises the severity to critical, and an invalid one lowers it to low.';

function fixOf(revokeUrl: string | undefined): string {
  const place = revokeUrl === undefined ? '' : ` at ${revokeUrl}`;
  return `Revoke the secret${place}, because others may have copied it. Read the new secret from a secret store.`;
}
