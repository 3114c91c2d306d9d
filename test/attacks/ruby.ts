import type { Attack } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

const RACK = { ecosystem: 'RubyGems', name: 'rack', version: '2.0.0' } as const;

const lockfile = (spec: string, head = 'GEM') =>
  `${head}\n  remote: https://rubygems.org/\n  specs:\n    puma (6.4.0)\n${spec}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  puma\n\nBUNDLED WITH\n   2.6.7\n`;

/** A lockfile next to the attack, so that the scan always has gems to compare. */
const OTHER: Files = { 'other/Gemfile.lock': lockfile('') };

function variantOf(files: Files) {
  return { what: JSON.stringify(files), run: () => hidePackage({ ...OTHER, ...files }, RACK) };
}

/** Attacks through lockfiles of Bundler. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'Bundler installs from a lockfile with a different name',
    rows: ['2.7'],
    variant(random) {
      const word = random.word();
      const name = random.pick([
        `gemfiles/${word}.gemfile`,
        `Gemfile.${word}`,
        `Gemfile_${word}`,
        'Gemfile.next',
      ]);
      return variantOf({
        [name]: 'gem "puma"\ngem "rack"\n',
        [`${name}.lock`]: lockfile('    rack (2.0.0)\n'),
      });
    },
  },
  {
    name: 'Bundler settings name a lockfile that the scan does not read',
    rows: ['2.7'],
    variant(random) {
      const name = random.pick([`${random.word()}.lock`, `locks/${random.word()}`]);
      const gemfile = `gemfiles/${random.word()}`;
      const gems = 'gem "puma"\n';
      const hidden = lockfile('    rack (2.0.0)\n');
      return variantOf(
        random.pick<Files>([
          { '.bundle/config': `---\nBUNDLE_GEMFILE: "${gemfile}"\n`, [`${gemfile}.lock`]: hidden },
          { '.bundle/config': `---\nBUNDLE_LOCKFILE: ${name}\n`, [name]: hidden },
          {
            Gemfile: `lockfile "${name}"\n${gems}`,
            'Gemfile.lock': lockfile(''),
            [name]: hidden,
          },
        ]),
      );
    },
  },
  {
    name: 'a line of Gemfile.lock has a form that only Bundler parses',
    rows: ['1.11', '2.13'],
    variant(random) {
      const spec = random.pick([
        '    rack (2.0.0)!',
        '    rack (2.0.0) sha256=1',
        '    rack (2.0.0-java)',
        '    rack (2.0.0) ',
        '     rack (2.0.0)',
        '\track (2.0.0)',
      ]);
      return variantOf({ 'Gemfile.lock': lockfile(`${spec}\n`) });
    },
  },
  {
    name: 'text around a heading hides a section of Gemfile.lock',
    rows: ['2.13'],
    variant(random) {
      const head = random.pick(['\ufeffGEM', 'GEM ', 'GEM\t', ' GEM', 'gem']);
      return variantOf({ 'Gemfile.lock': lockfile('    rack (2.0.0)\n', head) });
    },
  },
  {
    name: 'a project folder has the name that Bundler gives to installed gems',
    rows: ['1.15'],
    variant(random) {
      const folder = `vendor/bundle/ruby/3.2.0/gems/${random.word()}-1.0.0`;
      return variantOf({ [`${folder}/Gemfile.lock`]: lockfile('    rack (2.0.0)\n') });
    },
  },
];
