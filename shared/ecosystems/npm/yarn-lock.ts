/**
 * Reads `yarn.lock`: version 1 ("classic"), and the versions of Yarn 2 and later ("berry"). Source:
 * https://classic.yarnpkg.com/en/docs/yarn-lock/, https://yarnpkg.com/
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseGraph, type ReadNode } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile, unreadRows } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { lockedPackage } from './locked-package.ts';
import { manifestBeside } from './manifest.ts';
import { withOverrides } from './older-lockfile.ts';
import { rulesOfExtensions, rulesOfResolutions } from './override-rules.ts';
import { berryFacts } from './yarn-berry.ts';
import { readYarnBlocks, type YarnBlock, type YarnFacts, type YarnForm } from './yarn-blocks.ts';
import { classicFacts } from './yarn-classic.ts';
import { missingEntries } from './yarn-missing.ts';
import { formsOf, isWorkspace, needsOf, type YarnLinks } from './yarn-needs.ts';
import { isOwn, isWorkspaceHere } from './yarn-own.ts';
import { keyOf, keysByPattern } from './yarn-patterns.ts';
import { yarnRoots } from './yarn-roots.ts';
import { settingsBeside, YARN_SETTINGS, yarnRules } from './yarn-rules.ts';

export const yarnLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['yarn.lock', 'package.json', YARN_SETTINGS] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'yarn.lock' && !isInstalled(path),
  parse: parseWithResolutions,
};

const FIX = 'regenerate the lockfile with `yarn install`';

/** Comment that identifies a version 1 lockfile. */
const CLASSIC_MARK = /^#\s+yarn\s+lockfile\s+v1\s*$/im;

/**
 * Parses a lockfile and applies the overrides. If the versions in the lockfile and in `resolutions` differ, Yarn 1
 * installs the one in `resolutions`.
 */
function parseWithResolutions(file: EcosystemFile, context: ParseContext): ParsedFile {
  const rules = rulesOfResolutions(manifestBeside(file, context) ?? {});
  const additions = rulesOfExtensions(settingsBeside(file, context));
  return withOverrides(file, parseYarnLock(file, context), [...rules, ...additions]);
}

function parseYarnLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const { form, blocks, unread } = readYarnBlocks(text);
  const isMarked = CLASSIC_MARK.test(text);
  if (form === 'classic' && !isMarked && blocks.length === 0) {
    throw notALockfile(file, "entry in Yarn's format", FIX);
  }
  const keys = keysByPattern(blocks);
  const links = { keys, rules: yarnRules(file, context), forms: formsOf(blocks, keys) };
  const read = parseGraph(
    blocks,
    (block) => readBlock({ file, context, form, links }, block),
    yarnRoots(file, context, blocks, links),
  );
  const problems = [
    ...(form === 'berry' && isMarked ? [twoForms(file)] : []),
    ...unreadRows(file, unread, FIX),
    ...missingEntries(file, context, blocks, links),
    ...read.problems,
  ];
  return { packages: read.packages, problems };
}

function twoForms({ path }: EcosystemFile): Problem {
  const message = `The lockfile contains markers of both Yarn 1 and a later version. Fix: ${FIX}`;
  return { code: 'contradiction', message, path };
}

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  readonly form: YarnForm;
  readonly links: YarnLinks;
}

function readBlock(reading: Reading, block: YarnBlock): ReadNode | undefined {
  const { file, context, form, links } = reading;
  if (form === 'berry' && isWorkspace(block)) {
    if (isWorkspaceHere(block, file, context)) return undefined;
    throw problemAt(reading, block, 'not-found', 'The workspace is not in this folder');
  }
  const facts = form === 'berry' ? berryFacts(block) : classicFacts(block);
  if (facts === undefined) {
    throw problemAt(reading, block, 'malformed', 'The entry contains no package name and version');
  }
  const node = { key: keyOf(block), needs: needsOf(block, links) };
  if (isOwn(facts, file, context)) return { ...node, found: undefined };
  const { found, problems } = lockedPackage(file, { ...facts, line: block.line });
  return { ...node, found, problems: [...problems, ...doubts(reading, block, facts)] };
}

function doubts(reading: Reading, block: YarnBlock, facts: YarnFacts): readonly Problem[] {
  const { path } = reading.file;
  const problems: Problem[] = [];
  const { name, version, statedVersion = version } = facts;
  const add = (code: string, what: string) =>
    problems.push({ code, message: `${what}. Fix: ${FIX}`, path, line: block.line });
  if (!facts.isLocked) add('malformed', `The entry for ${name} has no \`resolved\``);
  if (statedVersion !== version)
    add('contradiction', `The entry for ${name} contains two different versions`);
  return problems;
}

function problemAt(
  { file }: Reading,
  { line }: YarnBlock,
  code: 'malformed' | 'not-found',
  what: string,
): DataError {
  return new DataError(code, `${what}. Fix: ${FIX}`, { path: file.path, line });
}
