import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { editFixes } from '../../../shared/fix/edit/edit-fixes.ts';
import type { Fix } from '../../../shared/model/fix.ts';
import { writeFiles } from '../../attacks/hide-package.ts';
import { type Flaw, planFor } from '../../shared/fix/plan-files.ts';
import { jarOf } from '../executables.ts';
import { type ProgramResult, runProgram, temporaryFolder } from '../programs.ts';
import { tarOf } from '../tar.ts';

/** A project in which a package manager checks a fix. Each function returns a problem, or undefined. */
export interface FixedProject {
  readonly name: string;
  /** Programs that must be installed. */
  readonly programs: readonly string[];
  problem(): Promise<string | undefined>;
}

const NO_REGISTRY = { release: async () => 'no registry' };

function onlyFix(files: Readonly<Record<string, string>>, flaw: Flaw): Fix {
  const { fixes } = planFor(files, [flaw]);
  const [fix] = fixes;
  if (fix === undefined || fixes.length > 1) throw new Error(`${fixes.length} fixes`);
  return fix;
}

function problemOf({ code, stdout, stderr }: ProgramResult): string | undefined {
  return code === 0 ? undefined : `${code} ${stdout}${stderr}`;
}

function writeBytes(path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Writes a version of a module into a folder that is a Go proxy. */
function publishModule(proxy: string, name: string, version: string, needs = ''): void {
  const mod = `module ${name}\n\ngo 1.21\n${needs}`;
  const base = join(proxy, name, '@v', version);
  const prefix = `${name}@${version}`;
  const source = `package ${name.split('/').at(-1)}\n\nconst Version = "${version}"\n`;
  const imports = needs === '' ? '' : '\nimport _ "example.com/deep"\n';
  const body = source.replace('\n\n', `\n${imports}\n`);
  writeBytes(`${base}.info`, JSON.stringify({ Version: version, Time: '2020-01-01T00:00:00Z' }));
  writeBytes(`${base}.mod`, mod);
  const members = [
    { name: `${prefix}/go.mod`, content: mod },
    { name: `${prefix}/x.go`, content: body },
  ];
  writeBytes(`${base}.zip`, jarOf(members));
}

async function problemInGo(): Promise<string | undefined> {
  const folder = temporaryFolder('go');
  const proxy = join(folder, 'proxy');
  for (const version of ['v1.0.0', 'v1.0.1']) publishModule(proxy, 'example.com/deep', version);
  publishModule(proxy, 'example.com/mid', 'v1.0.0', '\nrequire example.com/deep v1.0.0\n');
  for (const name of ['deep', 'mid']) {
    const versions = name === 'deep' ? 'v1.0.0\nv1.0.1\n' : 'v1.0.0\n';
    writeBytes(join(proxy, 'example.com', name, '@v', 'list'), versions);
  }
  const app = join(folder, 'app');
  const goMod = 'module app\n\ngo 1.21\n\nrequire example.com/mid v1.0.0\n';
  writeBytes(
    join(app, 'main.go'),
    'package main\n\nimport _ "example.com/mid"\n\nfunc main() {}\n',
  );
  writeBytes(join(app, 'go.mod'), goMod);
  const env = {
    GOPROXY: `file://${proxy}`,
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
    GOPATH: join(folder, 'gopath'),
  };
  const shell = (command: string) => runProgram('sh', ['-c', command], { cwd: app, env });
  const tidy = problemOf(await shell('go mod tidy'));
  if (tidy !== undefined) return tidy;
  const files = { 'go.mod': readFileSync(join(app, 'go.mod'), 'utf8') };
  const flaw = { id: 'X', ecosystem: 'Go', name: 'example.com/deep', fixed: '1.0.1' };
  const { command = 'false' } = onlyFix(files, flaw);
  const { code, stdout, stderr } = await shell(
    `${command} && go build -o /dev/null . && go list -m all`,
  );
  return code === 0 && stdout.includes('example.com/deep v1.0.1') ? undefined : stdout + stderr;
}

async function problemInToolchain(): Promise<string | undefined> {
  const folder = temporaryFolder('go');
  const files = { 'go.mod': 'module app\n\ngo 1.21.0\n' };
  const flaw = { id: 'X', ecosystem: 'Go', name: 'stdlib', fixed: '1.26.5' };
  const { texts } = await editFixes(
    [onlyFix(files, flaw)],
    new Map(Object.entries(files)),
    NO_REGISTRY,
  );
  writeFiles(folder, Object.fromEntries(texts));
  const env = { GOTOOLCHAIN: 'local' };
  const { stdout } = await runProgram('go', ['mod', 'edit', '-json'], { cwd: folder, env });
  const { Toolchain } = JSON.parse(stdout || '{}');
  return Toolchain === 'go1.26.5' ? undefined : stdout;
}

/** Writes a crate into a folder that is a local registry of Cargo. */
function publishCrate(
  registry: string,
  name: string,
  versions: readonly string[],
  need?: string,
): void {
  const rows = versions.map((version) => {
    const needs = need === undefined ? '' : `[dependencies]\n${need} = "1"\n`;
    const manifest = `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${needs}`;
    const root = `${name}-${version}`;
    const files = [
      { path: `${root}/Cargo.toml`, content: manifest },
      { path: `${root}/src/lib.rs`, content: '' },
    ];
    const bytes = gzipSync(tarOf(files));
    writeBytes(join(registry, `${root}.crate`), bytes);
    const cksum = createHash('sha256').update(bytes).digest('hex');
    const deps = need === undefined ? [] : [dependencyOn(need)];
    return JSON.stringify({ name, vers: version, deps, cksum, features: {}, yanked: false });
  });
  const folder = name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
  writeBytes(join(registry, 'index', folder, name), `${rows.join('\n')}\n`);
}

function dependencyOn(name: string) {
  const facts = { features: [], optional: false, default_features: true, target: null };
  return { name, req: '^1', kind: 'normal', ...facts };
}

/** @param manifest Dependencies of the project. */
async function problemInCargo(manifest: string, fixed: string): Promise<string | undefined> {
  const folder = temporaryFolder('cargo');
  const registry = join(folder, 'registry');
  publishCrate(registry, 'mid', ['1.0.0'], 'deep');
  publishCrate(registry, 'deep', ['1.0.0']);
  const app = join(folder, 'app');
  const config = `[source.crates-io]\nreplace-with = "local"\n[source.local]\nlocal-registry = "${registry}"\n`;
  const cargoToml = `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${manifest}`;
  writeFiles(app, { '.cargo/config.toml': config, 'Cargo.toml': cargoToml, 'src/lib.rs': '' });
  const env = { CARGO_HOME: join(folder, 'home') };
  const shell = (command: string) => runProgram('sh', ['-c', command], { cwd: app, env });
  const locked = problemOf(await shell('cargo generate-lockfile'));
  if (locked !== undefined) return locked;
  publishCrate(registry, 'deep', ['1.0.0', '1.0.1', '1.0.2', '2.0.0']);
  const files = {
    'Cargo.toml': cargoToml,
    'Cargo.lock': readFileSync(join(app, 'Cargo.lock'), 'utf8'),
  };
  const flaw = { id: 'X', ecosystem: 'crates.io', name: 'deep', fixed };
  const { command = 'false' } = onlyFix(files, flaw);
  const result = await shell(`${command} && cargo metadata --format-version 1 > /dev/null`);
  const lock = readFileSync(join(app, 'Cargo.lock'), 'utf8');
  const isFixed = lock.includes(`name = "deep"\nversion = "${fixed}"`);
  return problemOf(result) ?? (isFixed ? undefined : `${command}\n${lock}`);
}

async function problemInPip(): Promise<string | undefined> {
  const folder = temporaryFolder('pip');
  for (const version of ['1.0.0', '1.0.1']) {
    const info = `deep-${version}.dist-info`;
    const metadata = `Metadata-Version: 2.1\nName: deep\nVersion: ${version}\n`;
    const wheel = 'Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
    const members = [
      { name: `${info}/METADATA`, content: metadata },
      { name: `${info}/WHEEL`, content: wheel },
      { name: `${info}/RECORD`, content: '' },
    ];
    writeBytes(join(folder, 'wheels', `deep-${version}-py3-none-any.whl`), jarOf(members));
  }
  const files = { 'requirements.txt': '# why\ndeep == 1.0.0  # pinned\n' };
  const flaw = { id: 'X', ecosystem: 'PyPI', name: 'deep', fixed: '1.0.1' };
  const { texts } = await editFixes(
    [onlyFix(files, flaw)],
    new Map(Object.entries(files)),
    NO_REGISTRY,
  );
  writeFiles(folder, Object.fromEntries(texts));
  const options = ['--dry-run', '--no-index', '--find-links', 'wheels', '--break-system-packages'];
  const args = ['-m', 'pip', 'install', ...options, '-r', 'requirements.txt'];
  const { stdout, stderr } = await runProgram('python3', args, { cwd: folder });
  return stdout.includes('Would install deep-1.0.1') ? undefined : stdout + stderr;
}

export const FIXED_PROJECTS: readonly FixedProject[] = [
  { name: 'Go for a module', programs: ['go'], problem: problemInGo },
  { name: 'Go for the toolchain', programs: ['go'], problem: problemInToolchain },
  {
    name: 'Cargo for a transitive crate',
    programs: ['cargo'],
    problem: () => problemInCargo('mid = "1"\n', '1.0.1'),
  },
  {
    name: 'Cargo for a direct crate',
    programs: ['cargo'],
    problem: () => problemInCargo('deep = "1"\n', '1.0.1'),
  },
  {
    name: 'Cargo for a new major version',
    programs: ['cargo'],
    problem: () => problemInCargo('deep = "1"\n', '2.0.0'),
  },
  { name: 'pip for a pinned requirement', programs: ['pip3'], problem: problemInPip },
];
