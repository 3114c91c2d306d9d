/**
 * npm: `yarn.lock`, version 1 ("classic") and those of Yarn 2 and later ("berry").
 * Source: https://classic.yarnpkg.com/en/docs/yarn-lock/, https://yarnpkg.com/
 */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { problemOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { manifestBeside } from './manifest.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { readYarnBlocks, type YarnBlock } from './yarn-blocks.ts';

export const yarnLock: FileFormat = {
  wanted: { names: ['yarn.lock', 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'yarn.lock' && !path.includes('node_modules/'),
  parse: parseYarnLock,
};

function parseYarnLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const blocks = readYarnBlocks(file.bytes.toString('utf8'));
  const keys = keysByPattern(blocks);
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  for (const block of blocks) {
    try {
      const node = nodeOf(file, block, keys);
      if (node !== undefined) nodes.set(keyOf(block), node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf(file, context, blocks, keys)), problems };
}

function keyOf(block: YarnBlock): string {
  return String(block.line);
}

/** Keys of the graph by each pattern that leads there. */
function keysByPattern(blocks: readonly YarnBlock[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const block of blocks) {
    for (const pattern of block.patterns) keys.set(pattern, keyOf(block));
  }
  return keys;
}

function nodeOf(
  file: EcosystemFile,
  block: YarnBlock,
  keys: ReadonlyMap<string, string>,
): GraphNode | undefined {
  const [pattern = ''] = block.patterns;
  const resolution = block.fields.get('resolution');
  const version = block.fields.get('version');
  if (version === undefined || pattern === '__metadata') return undefined;
  // A workspace: code of this source tree. Its version says so too.
  if (isWorkspace(resolution ?? '')) return undefined;
  const found = npmPackage(file, {
    name: nameOf(block, pattern),
    version,
    line: block.line,
    hashes: hashesOfIntegrity(block.fields.get('integrity')),
    downloadUrl: block.fields.get('resolved'),
  });
  return { found, needs: needsOf(block, keys) };
}

/** What was fetched says best which package it is; the pattern is only what it is called here. */
function nameOf({ fields }: YarnBlock, pattern: string): string {
  const resolution = fields.get('resolution');
  if (resolution !== undefined) return splitPattern(resolution)[0];
  return nameOfUrl(fields.get('resolved') ?? '') ?? nameOfPattern(pattern);
}

/** `https://registry.example/npm/@s/a/-/a-1.0.0.tgz` is `@s/a`. */
function nameOfUrl(url: string): string | undefined {
  const end = url.indexOf('/-/');
  if (end === -1 || !url.startsWith('http')) return undefined;
  const [scope = '', name = ''] = url.slice(0, end).replaceAll('%2f', '/').split('/').slice(-2);
  if (name === '') return undefined;
  return scope.startsWith('@') ? `${scope}/${name}` : name;
}

function isWorkspace(resolution: string): boolean {
  return splitPattern(resolution)[1].startsWith('workspace:');
}

/** Name and range; the at sign of a scope is not the one between them. */
function splitPattern(pattern: string): readonly [string, string] {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}

/** `a@npm:b@^1` is the package `b`; so is `a@npm:b`, but `a@npm:^1` is `a`. */
function nameOfPattern(pattern: string): string {
  const [name, range] = splitPattern(pattern);
  const alias = range.startsWith('npm:') ? range.slice('npm:'.length) : '';
  const isAlias = alias.includes('@') || /^[A-Za-z]/.test(alias);
  return isAlias ? splitPattern(alias)[0] : name;
}

function needsOf(block: YarnBlock, keys: ReadonlyMap<string, string>): readonly string[] {
  return [...block.dependencies].flatMap(([name, range]) => keyFor(keys, name, range) ?? []);
}

/** Older lockfiles of berry leave the default protocol out where something is needed. */
function keyFor(
  keys: ReadonlyMap<string, string>,
  name: string,
  range: string,
): string | undefined {
  return keys.get(`${name}@${range}`) ?? keys.get(`${name}@npm:${range}`);
}

/** What the manifest beside it names, and, in berry, what the workspaces do, whose manifests are in the lock. */
function rootsOf(
  file: EcosystemFile,
  context: ParseContext,
  blocks: readonly YarnBlock[],
  keys: ReadonlyMap<string, string>,
): GraphRoots | undefined {
  const workspaces = blocks.filter(({ fields }) => isWorkspace(fields.get('resolution') ?? ''));
  const manifest = manifestBeside(file, context);
  if (manifest === undefined && workspaces.length === 0) return undefined;
  // Classic lockfiles do not know of workspaces, whose manifests may stand anywhere.
  if (workspaces.length === 0 && Object.hasOwn(manifest ?? {}, 'workspaces')) return undefined;
  const development = new Set(keysOfKinds(manifest, ['devDependencies'], keys));
  const runtime = keysOfKinds(manifest, ['dependencies', 'optionalDependencies'], keys);
  const named = workspaces.flatMap((block) => needsOf(block, keys));
  return {
    runtime: [...runtime, ...named.filter((key) => !development.has(key))],
    development,
  };
}

function keysOfKinds(
  manifest: JsonObject | undefined,
  kinds: readonly string[],
  keys: ReadonlyMap<string, string>,
): readonly string[] {
  if (manifest === undefined) return [];
  return kinds.flatMap((kind) => {
    const dependencies = objectAt(manifest, kind) ?? {};
    return Object.keys(dependencies).flatMap(
      (name) => keyFor(keys, name, stringAt(dependencies, name) ?? '') ?? [],
    );
  });
}
