/** A function that tests whether the value of a flag is dangerous. */
export type FlagTest = (value: string) => boolean;

/** Matches cipher suites without forward secrecy or without authenticated encryption. */
const WEAK_CIPHER = /CBC|RC4|3DES|^TLS_RSA_/;

/** The tests, keyed by name. Each test receives the words that follow its name in a table. */
const TESTS: Readonly<Record<string, (words: readonly string[]) => FlagTest>> = {
  not:
    ([wanted]) =>
    (value) =>
      value.toLowerCase() !== wanted,
  is: (bad) => (value) => bad.includes(value.toLowerCase()),
  has: (bad) => (value) => partsOf(value).some((part) => bad.includes(part)),
  lacks: (wanted) => (value) => !wanted.every((each) => partsOf(value).includes(each)),
  lacksAll: (wanted) => (value) => !wanted.some((each) => partsOf(value).includes(each)),
  below:
    ([least]) =>
    (value) =>
      !(Number(value) >= Number(least)),
  outside:
    ([least, most]) =>
    (value) =>
      !(Number(value) >= Number(least) && Number(value) <= Number(most)),
  longer:
    ([seconds]) =>
    (value) =>
      secondsOf(value) > Number(seconds),
  stated: () => () => true,
  empty: () => (value) => value === '',
  weak: () => (value) => partsOf(value).some((name) => WEAK_CIPHER.test(name)),
};

/**
 * Returns the test for text that consists of a name and words, such as `lacks NodeRestriction`.
 *
 * @throws {Error} if there is no test with this name.
 */
export function flagTest(text: string): FlagTest {
  const [name = '', ...words] = text.split(' ');
  const make = TESTS[name];
  if (make === undefined) throw new Error(`there is no flag test named ${name}`);
  return make(words);
}

function partsOf(value: string): readonly string[] {
  return value.split(/[,\s]+/).filter((part) => part !== '');
}

/** Returns the number of seconds in a duration such as `1h2m3s`. */
function secondsOf(value: string): number {
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  const parts = [...value.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(ms|h|m|s)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}
