import { DataError } from '../../errors/errors.ts';
import { KNOWN_PASSWORD } from '../../model/known-password.ts';
import type { OnOmitted, SecretMatch } from '../../secrets/find-secrets.ts';
import { type MaskedSecret, nameSecret } from '../../secrets/masked-secret.ts';
import { type NameSearch, openNameSearch } from '../../secrets/name-search.ts';
import { secretFinder } from '../../secrets/secret-finder.ts';
import { SECRET_RULES } from '../../secrets/secret-rules.ts';
import { countNoun } from '../../text/count.ts';
import type { Area, AreaHit, AuditFile } from '../area.ts';
import type { Hit, RuleText } from '../rule.ts';
import { secretRuleTexts } from './rule-texts.ts';

const TEXTS = secretRuleTexts(SECRET_RULES);

/** The area for secrets, to which all text files belong. */
export const secretsArea: Area = {
  name: 'secret',
  rules: secretTexts(),
  reads: () => true,
  check(files) {
    const problems: DataError[] = [];
    const onOmitted: OnOmitted = (path, places) => problems.push(omittedPlaces(path, places));
    const search = openNameSearch();
    const hits = files.flatMap((file) => [
      ...secretHits(file, onOmitted),
      ...nameHits(file, search),
    ]);
    return { hits, problems, unchecked: [], subjects: { files: files.length } };
  },
};

/** Returns the rule texts for all kinds of secrets. */
export function secretTexts(): readonly RuleText[] {
  return [...TEXTS.values()];
}

/** Returns the problem for a file with too many matches of one kind. A real secret could be hidden among them. */
export function omittedPlaces(path: string, places: number): DataError {
  const message = `contains too many secrets of one kind, so ${countNoun(places, 'more place')} ${places === 1 ? 'is' : 'are'} not listed`;
  return new DataError(
    'limit-exceeded',
    `${message}. Fix: exclude the file if it contains samples`,
    {
      path,
    },
  );
}

/** Returns a hit for each secret in a file. */
export function secretHits(file: AuditFile, onOmitted?: OnOmitted): readonly AreaHit[] {
  const finder = secretFinder();
  const { text, path, bytes } = file;
  const found =
    bytes === undefined
      ? finder.find(text, path, onOmitted)
      : finder.findTokens(bytes, path, onOmitted);
  // A binary file does not have lines, so the location is its start.
  return found.flatMap((match) =>
    hitsOf(match, file, bytes === undefined ? match.span : { start: 0, end: 0 }),
  );
}

/** Returns a hit for each token in the path of a file. */
export function nameHits(file: AuditFile, search: NameSearch): readonly AreaHit[] {
  return search(file.path).flatMap((match) => storedSecretHit(file, nameSecret(match)));
}

/** Returns the hits for a secret that was found while an image layer was read. */
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
  const { severity } = match;
  const hit = { at, address: secretAddress(match), detail: describeSecret(match), severity };
  return [{ rule, file, hit: { ...hit, ...variantPart(match) } }];
}

function variantPart(match: SecretMatch | MaskedSecret): Pick<Hit, 'variant'> {
  if ('isName' in match && match.isName === true) return { variant: IN_NAME };
  return match.isKnown === true ? { variant: KNOWN_PASSWORD } : {};
}

/** The variant of a hit for a secret in a file name. */
export const IN_NAME = 'name';

/** Matches a mask that shows no character of the value, such as `… (at least 16 characters)`. */
const HIDDEN = /^… \((.*)\)$/;

/**
 * Returns the part of an address that identifies a secret within its file. This is the fingerprint or, without one, the
 * key to which the secret is assigned.
 */
export function secretAddress({ fingerprint, key = '' }: SecretMatch | MaskedSecret): string {
  return fingerprint ?? `key=${key}`;
}

/** Returns a sentence with the mask and the name: `` `API_TOKEN` contains `glpa…` (at least 16 characters). `` */
export function describeSecret(match: SecretMatch | MaskedSecret): string {
  const { masked, key, confidence, isEncoded, note = '' } = match;
  if ('span' in match ? match.span.start === match.span.end : match.isWhole === true) {
    return 'The entire file is the secret.';
  }
  const isName = 'isName' in match && match.isName === true;
  const file = 'entry' in match ? `\`${match.entry}\` in the archive` : 'The file';
  const owner = isName ? 'The file name, or another field of the file header,' : file;
  const named = file === 'The file' ? `\`${key}\`` : `\`${key}\` of ${file}`;
  const where = key === undefined ? owner : named;
  const proof = confidence === 'proved' ? ' Its content confirms the format.' : '';
  const form = isEncoded === true ? ' in an encoded form' : '';
  const known = match.isKnown === true ? ' The value is a well-known default password.' : '';
  // A mask without a public prefix shows only the length of the value.
  const length = HIDDEN.exec(masked)?.[1];
  const value = length === undefined ? `${masked}${form}` : `a secret value${form} (${length})`;
  return `${where} contains ${value}.${proof}${known} ${note}`.trimEnd();
}
