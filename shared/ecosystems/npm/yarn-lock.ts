/**
 * npm: `yarn.lock`, version 1 ("classic") and those of Yarn 2 and later ("berry").
 * Source: https://classic.yarnpkg.com/en/docs/yarn-lock/, https://yarnpkg.com/
 */
import { DataError } from '../../errors/errors.ts';
import type { Hash } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { GraphNode } from '../graph.ts';
import { parseGraph } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { nameOfTarball, packageOfTarball } from './npm-place.ts';
import { readYarnBlocks, type YarnBlock } from './yarn-blocks.ts';
import { formsOf, isOwn, isWorkspace, needsOf, type YarnLinks } from './yarn-needs.ts';
import { keyOf, keysByPattern, nameOfPattern, splitPattern } from './yarn-patterns.ts';
import { yarnRoots } from './yarn-roots.ts';
import { YARN_SETTINGS, yarnRules } from './yarn-rules.ts';

export const yarnLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['yarn.lock', 'package.json', YARN_SETTINGS] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'yarn.lock' && !path.includes('node_modules/'),
  parse: parseYarnLock,
};

function parseYarnLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const blocks = readYarnBlocks(file.bytes.toString('utf8'));
  const keys = keysByPattern(blocks);
  const links = { keys, rules: yarnRules(file, context), forms: formsOf(blocks, keys) };
  return parseGraph(
    blocks,
    (block) => {
      const node = nodeOf(file, context, block, links);
      return node && { ...node, key: keyOf(block) };
    },
    yarnRoots(file, context, blocks, links),
  );
}

function nodeOf(
  file: EcosystemFile,
  context: ParseContext,
  block: YarnBlock,
  links: YarnLinks,
): GraphNode | undefined {
  const [pattern = ''] = block.patterns;
  if (pattern === '__metadata' || isWorkspace(block)) return undefined;
  const version = versionOf(block);
  if (version === undefined) {
    const message = 'this is no entry of a lockfile that Yarn has written';
    throw new DataError('malformed', message, { path: file.path, line: block.line });
  }
  const needs = needsOf(block, links);
  if (isOwn(block, file, context)) return { found: undefined, needs };
  const [resolved, sha1] = placeOf(block);
  const found = npmPackage(file, {
    name: nameOf(block, pattern),
    version,
    line: block.line,
    hashes: hashesOfIntegrity(block.fields.get('integrity')) ?? sha1,
    downloadUrl: resolved,
  });
  return { found, needs };
}

/** What was fetched says best which package it is; the pattern is only what it is called here. */
function nameOf({ fields }: YarnBlock, pattern: string): string {
  const resolution = fields.get('resolution');
  if (resolution !== undefined) return splitPattern(resolution)[0];
  return nameOfTarball(fields.get('resolved') ?? '') ?? nameOfPattern(pattern);
}

/** That of what is fetched goes before what is stated beside it. */
function versionOf({ fields }: YarnBlock): string | undefined {
  const [, reference] = splitPattern(fields.get('resolution') ?? '');
  const ofRegistry = /^npm:(\d+\.\d+\.\d+[^:]*)$/.exec(reference)?.[1];
  const fetched = packageOfTarball(fields.get('resolved'))?.version;
  return ofRegistry ?? fetched ?? fields.get('version');
}

/** Where it is from; in version 1 an archive's address has its SHA-1 behind it. */
function placeOf({ fields }: YarnBlock): readonly [string | undefined, (readonly Hash[])?] {
  const resolved = fields.get('resolved');
  const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? '') ?? [];
  const isArchive = place !== undefined && /\.t(?:ar\.)?gz$/.test(place);
  if (isArchive && value !== undefined) return [place, [{ algorithm: 'sha1', value }]];
  return [resolved ?? gitPlaceOf(fields.get('resolution') ?? '')];
}

/** `name@https://host/owner/name.git#commit=…`; of the registry, a resolution is no place. */
function gitPlaceOf(resolution: string): string | undefined {
  const [, reference] = splitPattern(resolution);
  return reference.includes('#commit=') ? reference : undefined;
}
