import { formatSamples } from '../support/format-samples.ts';
import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const PLUG = { ecosystem: 'Hex', name: 'plug', version: '1.11.1' } as const;
const HTTP = { ecosystem: 'Pub', name: 'http', version: '0.13.2' } as const;

function variantOf(files: Files, hidden: HiddenPackage) {
  return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
}

const mixLock = (entry: string) => `%{\n  "jason": {:hex, :jason, "1.4.1"},\n  ${entry},\n}\n`;

/** Names of the supported text lockfiles. bun.lockb is binary. */
const LOCKFILES = formatSamples()
  .filter(({ role }) => role === 'lockfile')
  .map(({ path }) => path);

/** Writes a letter of a word as an Elixir escape. */
function escaped(random: Random, word: string): string {
  const at = random.below(word.length);
  const code = word.charCodeAt(at).toString(16);
  const form = random.pick([`\\x${code}`, `\\u00${code}`, `\\u{${code}}`]);
  return `${word.slice(0, at)}${form}${word.slice(at + 1)}`;
}

/** Attacks on formats without a file for each ecosystem. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a file with the name of a lockfile but different content hides the installed packages',
    rows: ['1.11'],
    variant(random) {
      const name = random.pick(LOCKFILES);
      const text = random.pick(['<<<<<<< HEAD\n=======\n>>>>>>> topic\n', '', '\n \n']);
      return variantOf({ [name]: text }, PLUG);
    },
  },
  {
    name: 'mix.lock is an Elixir program that hides a package in an expression',
    rows: ['1.21'],
    variant(random) {
      const entry = random.pick([
        `"plug": {:hex, :"${escaped(random, 'plug')}", "1.11.1"}`,
        `"plug": {:hex, :plug, "${escaped(random, '1.11.1')}"}`,
        '"plug": {:hex, :plug, "1.11" <> ".1"}',
        '"plug": List.to_tuple([:hex, :plug, "1.11.1"])',
        '"plug": {:"hex", :plug, "1.11.1"}',
        `"plug": {:hex, :plug, ~s(1.11.1)}`,
      ]);
      return variantOf({ 'mix.lock': mixLock(entry) }, PLUG);
    },
  },
  {
    name: 'a mirror has the name of a different package repository',
    rows: ['1.12'],
    variant(random) {
      const mirror = random.word();
      return random.pick([
        variantOf(
          {
            'mix.lock': mixLock(
              `"plug": {:hex, :plug, "1.11.1", "00", [:mix], [], "${mirror}", "00"}`,
            ),
          },
          PLUG,
        ),
        variantOf(
          {
            'pubspec.lock': `packages:\n  http:\n    dependency: "direct main"\n    description:\n      name: http\n      url: "https://${mirror}.example"\n    source: hosted\n    version: "0.13.2"\nsdks:\n  dart: ">=3.0.0"\n`,
          },
          HTTP,
        ),
      ]);
    },
  },
  {
    name: 'a byte order mark or UTF-16 hides the beginning or all of a lockfile',
    rows: ['2.13'],
    variant(random) {
      const text = `\ufeff${mixLock('"plug": {:hex, :plug, "1.11.1"}')}`;
      const bytes = random.pick([
        Buffer.from(text),
        Buffer.from(text, 'utf16le'),
        Buffer.from(text, 'utf16le').swap16(),
      ]);
      return variantOf({ 'mix.lock': bytes }, PLUG);
    },
  },
  {
    name: 'a lockfile is cut off before the entries that the tool installs',
    rows: ['1.11'],
    variant(random) {
      const whole = mixLock('"plug": {:hex, :plug, "1.11.1"}');
      const end = whole.indexOf('"plug"') - random.below(30);
      return variantOf({ 'mix.lock': whole.slice(0, end) }, PLUG);
    },
  },
];
