import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../attacks/attack.ts';
import { inventoryOfFiles } from '../inventory.ts';
import { runProgram } from '../programs.ts';

const SOURCES = [
  'registry+https://github.com/rust-lang/crates.io-index',
  'registry+https://github.com/rust-lang/crates.io-index',
  'sparse+https://index.crates.io/',
  'sparse+https://mirror.example/index/',
  'registry+https://git.example/index',
  'git+https://git.example/adler#0123456789abcdef0123456789abcdef01234567',
  'local-registry+file:///somewhere',
  'path+file:///somewhere/adler',
  'other+https://host.example/',
];

/**
 * Generates the files of a project. The lockfile is mostly correct, and sometimes in a form that Cargo can refuse.
 */
export function cargoFilesOf(random: Random): Readonly<Record<string, string>> {
  const entries = [entryOf(random, 'adler'), entryOf(random, 'libc'), appEntry(random)];
  if (random.below(2) === 0) entries.reverse();
  const head = random.pick([
    'version = 4\n',
    'version = 3\n',
    '',
    '# made\n',
    'version = 5\n',
    'version = 2\n',
  ]);
  const end = random.pick(['\n', '\n', '\r\n']);
  const text = `${head}\n${entries.join('\n')}`.replaceAll('\n', end);
  return {
    'Cargo.toml':
      '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nadler = "1"\nlibc = "0.2"\n',
    'Cargo.lock': `${random.below(20) === 0 ? '\ufeff' : ''}${text}`,
    ...random.pick([
      {},
      {},
      { 'Cargo.toml.orig': '' },
      { 'docs/Cargo.toml': '[package]\nname = "adler"\n' },
    ]),
  };
}

function appEntry(random: Random): string {
  const needs = random.pick(['["adler", "libc"]', '["adler 1.0.2", "libc"]', '[]', '["gone"]']);
  return `[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ${needs}\n`;
}

function entryOf(random: Random, name: string): string {
  const version = random.pick(['1.0.2', '1.0.2', '0.2.100', '1.0.0-rc.1', '1.0.2+meta', '1.0']);
  const rows = [
    `name = ${quoted(random, name)}`,
    `version = ${quoted(random, version)}`,
    ...(random.below(6) === 0 ? [] : [`source = ${quoted(random, random.pick(SOURCES))}`]),
    ...random.pick([[], ['checksum = "aa"'], ['unknown = 1'], ['replace = "other 1.0.0"']]),
  ];
  if (random.below(4) === 0) rows.reverse();
  const header = random.pick([
    '[[package]]',
    '[[package]]',
    '[[ package ]]',
    '[["package"]]',
    '[["p\\u0061ckage"]]',
    '[package]',
  ]);
  return `${header}\n${rows.join('\n')}\n`;
}

/** Writes a text in one of the string forms of TOML. */
function quoted(random: Random, text: string): string {
  const code = text.charCodeAt(0).toString(16).padStart(4, '0');
  const forms = [`'${text}'`, `"""${text}"""`, `"\\u${code}${text.slice(1)}"`];
  return random.below(4) === 0 ? random.pick(forms) : `"${text}"`;
}

/**
 * Returns the packages, as `name@version`, that Cargo fetches for a lockfile and that Assay neither lists nor
 * reports. Undefined if Cargo refuses the file.
 */
export async function unnoticedByCargoLock(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  for (const [path, text] of Object.entries({ 'src/main.rs': 'fn main() {}\n', ...files })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if ((await packageId(folder, 'app')) === undefined) return undefined;
  const fetched = [await packageId(folder, 'adler'), await packageId(folder, 'libc')];
  const { packages, problems } = inventoryOfFiles(files);
  if (problems.length > 0) return [];
  const listed = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  return fetched.filter((name) => name !== undefined && !listed.has(name)).map(String);
}

/** The lockfile locks these packages as `name@version`, so that nothing is fetched for them. */
async function packageId(folder: string, name: string): Promise<string | undefined> {
  const args = ['pkgid', '--offline', name];
  const { code, stdout } = await runProgram('cargo', args, { cwd: folder });
  if (code !== 0) return undefined;
  // The name is omitted if the URL ends with it: `git+https://host.example/name#1.0.0`.
  const id = stdout.trim().split('#').at(-1) ?? '';
  return id.includes('@') ? id : `${name}@${id}`;
}
