import type { SecretMatch } from '../../secrets/find-secrets.ts';
import type { MaskedSecret } from '../../secrets/masked-secret.ts';
import { secretFinder } from '../../secrets/secret-finder.ts';
import { SECRET_RULES } from '../../secrets/secret-rules.ts';
import type { Area, AreaHit, AuditFile } from '../area.ts';
import type { Hit, RuleText } from '../rule.ts';
import { secretRuleTexts } from './rule-texts.ts';

const TEXTS = secretRuleTexts(SECRET_RULES);

/** Secrets in all text files. */
export const secretsArea: Area = {
  name: 'secret',
  rules: secretTexts(),
  reads: () => true,
  check(files) {
    const hits = files.flatMap(secretHits);
    return { hits, problems: [], unchecked: [], subjects: { files: files.length } };
  },
};

/** Returns the texts of all rules for secrets. */
export function secretTexts(): readonly RuleText[] {
  return [...TEXTS.values()];
}

/** Returns the secrets of one file. */
export function secretHits(file: AuditFile): readonly AreaHit[] {
  const finder = secretFinder();
  const { text, path, bytes } = file;
  const found = bytes === undefined ? finder.find(text, path) : finder.findTokens(bytes, path);
  // A binary file has no lines, so the place is its start.
  return found.flatMap((match) =>
    hitsOf(match, file, bytes === undefined ? match.span : { start: 0, end: 0 }),
  );
}

/** Returns the report about a secret that was found while a layer of an image was read. */
export function storedSecretHit(file: AuditFile, secret: MaskedSecret): readonly AreaHit[] {
  return hitsOf(secret, file, { start: 0, end: 0 });
}

function hitsOf(
  match: SecretMatch | MaskedSecret,
  file: AuditFile,
  at: Hit['at'],
): readonly AreaHit[] {
  const rule = TEXTS.get(match.kind);
  if (rule === undefined) return [];
  const detail = describeSecret(match);
  return [
    { rule, file, hit: { at, address: secretAddress(match), detail, severity: match.severity } },
  ];
}

/** Returns the place of a secret without its line. */
export function secretAddress({ fingerprint, key = '' }: SecretMatch | MaskedSecret): string {
  return fingerprint ?? `key=${key}`;
}

/** Returns a sentence with the mask and the name: `` `API_TOKEN` contains `glpa…` (16 to 31 characters). `` */
export function describeSecret(match: SecretMatch | MaskedSecret): string {
  const { masked, key, confidence } = match;
  if ('span' in match ? match.span.start === match.span.end : match.isWhole === true) {
    return 'The whole file is the secret.';
  }
  const where = key === undefined ? 'The file' : `\`${key}\``;
  const proof = confidence === 'proved' ? ' Its content proves the form.' : '';
  // A value without a public prefix has only a length.
  const value = masked.replace(/^… \((.*)\)$/, 'a value of $1');
  return `${where} contains ${value}.${proof}`;
}
