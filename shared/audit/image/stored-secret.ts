import type { SecretMatch } from '../../secrets/find-secrets.ts';
import type { Hit } from '../rule.ts';
import { isSecretName, isSecretValue } from '../secret-name.ts';
import { describeSecret, secretAddress } from '../secrets/secrets.ts';
import { type ImageSubject, secretsIn } from './subject.ts';

/** A name and its value in a string such as `NAME=value`. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  /** Offset of the value in the string. */
  readonly start: number;
}

/**
 * Returns the secrets in a string. A value counts if it looks like a secret, or if its name suggests one. Each value is
 * reported only once.
 *
 * @param named The names and values that the string assigns.
 */
export function storedSecrets(subject: ImageSubject, named: readonly NamedValue[]): readonly Hit[] {
  const found = secretsIn(subject);
  const isFound = ({ start, value }: NamedValue) =>
    found.some(({ span }) => span.start < start + value.length && span.end > start);
  const rest = named.filter(
    (each) => isSecretName(each.name) && isSecretValue(each.value) && !isFound(each),
  );
  return [...found.map((match) => formHit(match, named)), ...rest.map(nameHit)];
}

/**
 * Returns the hit for a value that looks like a secret. The severity is `high` if a generic rule found the value and
 * its name also suggests a secret.
 */
function formHit(match: SecretMatch, named: readonly NamedValue[]): Hit {
  const { span, kind, severity } = match;
  const owner = named.find(
    ({ start, value }) => span.start >= start && span.end <= start + value.length,
  );
  const isNamed = kind.endsWith('-assignment') && owner !== undefined && isSecretName(owner.name);
  return {
    at: span,
    address: secretAddress(match),
    variant: kind,
    detail: describeSecret(match),
    severity: isNamed ? 'high' : severity,
  };
}

function nameHit({ name, value, start }: NamedValue): Hit {
  return {
    at: { start, end: start + value.length },
    address: `name=${name.slice(0, 80)}`,
    variant: 'name',
    detail: `\`${name.slice(0, 80)}\` has a literal value.`,
  };
}

/** Returns the name and the value in a string such as `NAME=value`. */
export function namedValue(text: string): NamedValue {
  const at = text.indexOf('=');
  if (at === -1) return { name: text, value: '', start: text.length };
  return { name: text.slice(0, at), value: text.slice(at + 1), start: at + 1 };
}
