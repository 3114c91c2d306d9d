import type { Attack } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

const ADLER = { ecosystem: 'crates.io', name: 'adler', version: '1.0.2' } as const;

const SOURCE = 'registry+https://github.com/rust-lang/crates.io-index';

const entry = (name: string, version: string, source?: string) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${source === undefined ? '' : `source = "${source}"\n`}\n`;

const app = (needs = '') =>
  `[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\n${needs}`;

const lock = (...entries: readonly string[]) => `version = 4\n\n${entries.join('')}`;

function variantOf(files: Files) {
  return { what: JSON.stringify(files), run: () => hidePackage(files, ADLER) };
}

/** Attacks through `Cargo.lock` and the files next to it. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a Cargo.toml.orig makes a lockfile look like part of a published crate',
    rows: ['1.12'],
    variant(random) {
      const folder = random.pick(['', 'app/', `vendor/${random.word()}/`, `third_party/app/`]);
      return variantOf({
        [`${folder}Cargo.lock`]: lock(entry('app', '0.1.0'), entry('adler', ADLER.version, SOURCE)),
        [`${folder}Cargo.toml`]: app('adler = "1"\n'),
        [`${folder}Cargo.toml.orig`]: random.pick(['', app()]),
      });
    },
  },
  {
    name: 'a mirror has the name of a different registry',
    rows: ['1.12'],
    variant(random) {
      const scheme = random.pick(['sparse+https', 'registry+https', 'registry+ssh']);
      const source = `${scheme}://${random.word()}.example/index/`;
      return variantOf({
        'Cargo.lock': lock(entry('app', '0.1.0'), entry('adler', ADLER.version, source)),
        'Cargo.toml': app('adler = { version = "1", registry = "mirror" }\n'),
        '.cargo/config.toml': `[registries]\nmirror = { index = "${source}" }\n`,
      });
    },
  },
  {
    name: 'an entry without a source is treated as project code',
    rows: ['2.2'],
    variant(random) {
      const dummy = random.pick<Files>([
        {},
        { 'docs/Cargo.toml': '[package]\nname = "adler"\nversion = "1.0.2"\n' },
        { 'Cargo.toml.orig': '' },
      ]);
      return variantOf({
        'Cargo.lock': lock(entry('app', '0.1.0'), entry('adler', ADLER.version)),
        'Cargo.toml': app('adler = "=1.0.2"\n'),
        ...dummy,
      });
    },
  },
  {
    name: 'a manifest names a crate by a path that does not exist',
    rows: ['2.2'],
    variant(random) {
      const path = random.pick([
        `../${random.word()}`,
        random.word(),
        `./a/../../${random.word()}`,
      ]);
      const by = random.pick([
        `adler = { path = "${path}" }\n`,
        `other = { package = "adler", path = "${path}" }\n`,
        `adler = "1"\n\n[patch.crates-io]\nadler = { path = "${path}" }\n`,
      ]);
      return variantOf({
        'Cargo.lock': lock(entry('app', '0.1.0'), entry('adler', ADLER.version)),
        'Cargo.toml': app(by),
      });
    },
  },
  {
    name: 'a lockfile with an unknown format version is accepted',
    rows: ['2.2'],
    variant(random) {
      const version = random.pick(['5', '"4"', '99', '0', '4.5']);
      return variantOf({
        'Cargo.lock': `version = ${version}\n\n${entry('app', '0.1.0')}`,
        'Cargo.toml': app(),
      });
    },
  },
];
