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
  const found = new Set(leakedRuns([secret], output));
  return runsOf(secret).find((run) => found.has(run)) ?? '';
}

/**
 * Returns each eight characters in a row of the secrets that an output contains. Reads the output once, because an
 * output of some megabytes takes seconds if it is searched for each of thousands of runs.
 */
export function leakedRuns(secrets: readonly string[], output: string): readonly string[] {
  const runs = new Set(secrets.flatMap(runsOf));
  // Most places of an output differ from all runs in their first or last characters.
  const marks = new Uint8Array(MARKS);
  for (const run of runs) marks[markOf(run, 0)] = 1;
  const found = new Set<string>();
  for (let at = 0; at + RUN <= output.length; at++) {
    if (marks[markOf(output, at)] === 0) continue;
    const run = output.slice(at, at + RUN);
    if (runs.has(run)) found.add(run);
  }
  return [...found];
}

const MARKS = 2 ** 16;

function markOf(text: string, at: number): number {
  const first = text.charCodeAt(at) * 1_681 + text.charCodeAt(at + 1) * 41;
  return (first + text.charCodeAt(at + RUN - 1)) % MARKS;
}

function runsOf(secret: string): readonly string[] {
  const count = Math.max(0, secret.length - RUN + 1);
  return Array.from({ length: count }, (_, at) => secret.slice(at, at + RUN));
}
