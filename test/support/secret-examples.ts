/**
 * Builds values with the form of secrets when a test runs. No file of the repository contains such a value, because
 * scanners would report it and hosts would refuse the push.
 */
import type { SecretMatch } from '../../shared/secrets/find-secrets.ts';
import { secretFinder } from '../../shared/secrets/secret-finder.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const UPPER = LOWER.toUpperCase();

/** The alphabets of `secretText`, by letter. */
const ALPHABETS: Readonly<Record<string, string>> = {
  A: `${UPPER}${LOWER}${DIGITS}`,
  a: `${LOWER}${DIGITS}`,
  Z: `${UPPER}${DIGITS}`,
  L: `${UPPER}${LOWER}`,
  h: `${DIGITS}abcdef`,
  H: `${DIGITS}ABCDEF`,
  n: DIGITS,
  w: `${UPPER}${LOWER}${DIGITS}_-`,
  b: `${UPPER}${LOWER}${DIGITS}+/`,
  B: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  c: 'abcdefghijklmnopqrstuvwxyz234567',
};

export interface SecretText {
  readonly text: string;
  /** The texts in the place of the braces. An output may contain no eight characters in a row of one of them. */
  readonly parts: readonly string[];
}

/**
 * Replaces `{A36}` by 36 characters of the alphabet `A`, and `{uuid}` by a UUID. The same template and seed give the
 * same text. Each random part begins and ends in a letter or a digit.
 */
export function expandSecret(template: string, seed = 1): SecretText {
  const next = randomNumbers(seed);
  const parts: string[] = [];
  const text = template
    .replaceAll('{uuid}', '{h8}-{h4}-{h4}-{h4}-{h12}')
    .replaceAll(/\{([A-Za-z])(\d+)\}/g, (_whole, letter: string, count: string) => {
      const part = randomText(ALPHABETS[letter] ?? '', Number(count), next);
      parts.push(part);
      return part;
    });
  return { text, parts };
}

export function secretText(template: string, seed = 1): string {
  return expandSecret(template, seed).text;
}

function randomText(alphabet: string, length: number, next: () => number): string {
  let text = '';
  while (text.length < length) {
    const character = alphabet[next() % alphabet.length] ?? '';
    const isEnd = text.length === 0 || text.length === length - 1;
    if (!isEnd || /[A-Za-z0-9]/.test(character)) text += character;
  }
  return text;
}

/** A linear congruential generator. Its high bits are random enough for examples. */
function randomNumbers(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

export function findIn(text: string, path = 'settings.conf'): readonly SecretMatch[] {
  return secretFinder().find(text, path);
}

const RUN = 8;

/** Returns the first eight characters in a row of a secret that an output contains, or an empty text. */
export function leakedRun(secret: string, output: string): string {
  for (let at = 0; at + RUN <= secret.length; at++) {
    const run = secret.slice(at, at + RUN);
    if (output.includes(run)) return run;
  }
  return '';
}
