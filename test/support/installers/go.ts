import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../attacks/attack.ts';
import { inventoryOfFiles } from '../inventory.ts';
import { runProgram } from '../programs.ts';

const PATHS = ['a.example/b', 'a.example/b/v2', 'c.example/d', 'x.example/Upper'];

const VERSIONS = ['v1.2.3', 'v2.0.0', 'v0.0.0-20200804184101-5ec99f83aff1', 'v2.0.0+incompatible'];

/** Versions that only the network can resolve. */
const OTHER_VERSIONS = ['v1.2', 'v1', 'latest', 'master', 'v1.2.3+meta', 'v01.2.3', '1.2.3'];

/** Generates a `go.mod` that is mostly correct, and sometimes in a form that Go can refuse. */
export function goModOf(random: Random): string {
  const lines = ['module example.com/app', random.pick(['go 1.22', 'go 1.16', 'go 1.21.3', ''])];
  for (let at = random.below(6); at >= 0; at--) lines.push(random.pick(STATEMENTS)(random));
  const end = random.pick(['\n', '\n', '\r\n']);
  return `${random.below(50) === 0 ? '\ufeff' : ''}${lines.join(end)}${random.pick([end, ''])}`;
}

type Statement = (random: Random) => string;

const STATEMENTS: readonly Statement[] = [
  (random) => `require ${requirement(random)}`,
  (random) => `require ${requirement(random)}`,
  (random) => `require (\n\t${requirement(random)}\n\t${requirement(random)}\n)`,
  (random) =>
    `${random.pick(['require(', 'require (// x', 'require\t(', 'require x ('])}\n${requirement(random)}\n) // x`,
  (random) => `exclude ${pathOf(random)} ${random.pick(VERSIONS)}`,
  (random) => `exclude (\n${pathOf(random)} ${random.pick(VERSIONS)}\n)`,
  (random) =>
    `replace ${pathOf(random)}${random.pick(['', ` ${random.pick(VERSIONS)}`])} => ${target(random)}`,
  (random) => `replace (\n${pathOf(random)} => ${target(random)}\n)`,
  (random) =>
    random.pick(['retract v1.0.0 // why', 'retract [v1.0.0, v1.1.0]', 'retract (\nv1.0.0\n)']),
  (random) => random.pick(['toolchain go1.22.4', 'toolchain default', 'godebug default=go1.21']),
  (random) => random.pick(['tool a.example/b/cmd', 'require ()', '// a comment', '', ' \t']),
  (random) =>
    random.below(3) > 0
      ? '// x'
      : random.pick(['module other', 'go 1.23', ')', 'use ./x', 'unknown a v1.0.0']),
];

const ODD_SPACES = ['\u00a0', '\u0085', '\u2028', ' /* x */ ', ''];

function requirement(random: Random): string {
  const path = pathOf(random);
  const version = random.below(20) === 0 ? random.pick(OTHER_VERSIONS) : random.pick(VERSIONS);
  const space = random.pick([' ', '\t', '  ', '\r']);
  const behind = random.pick(['', '', ' // indirect', '//indirect', ' // indirect; x']);
  if (random.below(20) === 0) return `${path}${random.pick(ODD_SPACES)}${version}`;
  if (random.below(20) === 0) return `${path} ${version}${random.pick([' x', ' ;', ','])}`;
  return `${path}${space}${quoted(random, version)}${behind}`;
}

function pathOf(random: Random): string {
  return quoted(random, random.pick(PATHS));
}

function target(random: Random): string {
  return random.pick(['./local', '../local', '/local', pathOf(random), `${pathOf(random)} v1.9.0`]);
}

/**
 * Writes the text without quotes, with quotes, with quotes and an escape sequence, or with quotes where Go does not
 * allow quotes.
 */
function quoted(random: Random, text: string): string {
  const half = Math.floor(text.length / 2);
  const code = text.charCodeAt(half).toString(16).padStart(2, '0');
  const escaped = `"${text.slice(0, half)}\\x${code}${text.slice(half + 1)}"`;
  const odd = [escaped, `\`${text}\``, `'${text}'`, `${text.slice(0, half)}"${text.slice(half)}"`];
  return random.below(40) === 0 ? random.pick(odd) : random.pick([text, text, `"${text}"`]);
}

interface GoModule {
  readonly Path: string;
  readonly Version?: string;
}

interface GoMod {
  readonly Require: readonly GoModule[] | null;
  readonly Replace: readonly { readonly Old: GoModule; readonly New: GoModule }[] | null;
  readonly Exclude: readonly GoModule[] | null;
}

/**
 * Returns the modules, as `path@version`, that Go builds for a `go.mod` and that Assay neither lists nor reports.
 * Undefined if Go refuses the file or selects a version that no file names.
 */
export async function unnoticedByGoMod(
  folder: string,
  text: string,
): Promise<readonly string[] | undefined> {
  writeFileSync(join(folder, 'go.mod'), text);
  const mod = await goMod(folder);
  const modules = mod && modulesOf(mod);
  const { packages, problems } = inventoryOfFiles({ 'go.mod': text });
  if (modules === undefined) return undefined;
  const listed = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  return problems.length > 0 ? [] : modules.filter((name) => !listed.has(name));
}

function modulesOf({ Require, Replace, Exclude }: GoMod): readonly string[] | undefined {
  const excluded = new Set((Exclude ?? []).map(nameOf));
  const required = Require ?? [];
  if (required.some((one) => excluded.has(nameOf(one)))) return undefined;
  return required.flatMap((one) => {
    const others = (Replace ?? []).filter(({ Old }) => Old.Path === one.Path);
    const other =
      others.find(({ Old }) => Old.Version === one.Version) ??
      others.find(({ Old }) => Old.Version === undefined);
    if (other === undefined) return [nameOf(one)];
    return other.New.Version === undefined ? [] : [nameOf(other.New)];
  });
}

function nameOf({ Path, Version }: GoModule): string {
  return `${Path}@${Version}`;
}

async function goMod(folder: string): Promise<GoMod | undefined> {
  const env = { GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' };
  const { code, stdout } = await runProgram('go', ['mod', 'edit', '-json'], { cwd: folder, env });
  return code === 0 ? (JSON.parse(stdout) as GoMod) : undefined;
}
