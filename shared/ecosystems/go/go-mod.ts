/**
 * Go: `go.mod`. Before Go 1.17 it does not have the indirect modules, which then come from `go.sum`.
 * Source: https://go.dev/ref/mod#go-mod-file
 */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { goPackage, standardLibrary } from './go-package.ts';
import { readGoSum } from './go-sum.ts';

export const goMod: FileFormat = {
  wanted: { names: ['go.mod', 'go.sum'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'go.mod',
  parse: parseGoMod,
};

/** One directive, with its block's keyword when it stands in a block. */
interface Directive {
  readonly line: number;
  readonly words: readonly string[];
  readonly isIndirect: boolean;
}

/** Lazy loading, and with it indirect modules in go.mod. */
const FIRST_COMPLETE_MINOR = 17;

function parseGoMod(file: EcosystemFile, context: ParseContext): ParsedFile {
  const directives = [...readDirectives(file.bytes.toString('utf8'))];
  const replacements = replacementsOf(directives);
  const packages: Package[] = [];
  const problems: Problem[] = [];
  const excluded = excludedModules(directives);
  for (const directive of directives) {
    const [, path, version] = directive.words;
    if (excluded.has(`${path}@${version}`)) continue;
    try {
      packages.push(...requirementOf(file, directive, replacements));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const go = goVersion(directives);
  if (go !== undefined) packages.push(standardLibrary(file, go.version, go.line));
  return {
    packages: [...packages, ...olderModules(file, context, directives, packages)],
    problems,
  };
}

function* readDirectives(text: string): Generator<Directive> {
  let block: string | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const comment = row.indexOf('//');
    const code = (comment === -1 ? row : row.slice(0, comment)).trim();
    if (code === '') continue;
    if (code === ')') block = undefined;
    else if (code.endsWith('(')) block = code.slice(0, -1).trim();
    else {
      const words = code.split(/\s+/).map(unquoted);
      yield {
        line,
        words: block === undefined ? words : [block, ...words],
        isIndirect: isIndirect(row, comment),
      };
    }
  }
}

function isIndirect(row: string, comment: number): boolean {
  if (comment === -1) return false;
  const text = row.slice(comment + 2).trim();
  return text === 'indirect' || text.startsWith('indirect;');
}

function unquoted(word: string): string {
  const quote = word.charAt(0);
  const isQuoted = word.length > 1 && (quote === '"' || quote === '`') && word.endsWith(quote);
  return isQuoted ? word.slice(1, -1) : word;
}

/** Versions that Go does not take, though they are required: it takes the next one, which no file names. */
function excludedModules(directives: readonly Directive[]): ReadonlySet<string> {
  const excluded = directives.filter(({ words }) => words[0] === 'exclude');
  return new Set(excluded.map(({ words }) => `${words[1]}@${words[2]}`));
}

interface Replacement {
  readonly path: string;
  readonly version: string;
  readonly line: number;
}

/** `replace path [version] => path [version]`, by `path` and by `path@version`. */
function replacementsOf(directives: readonly Directive[]): ReadonlyMap<string, Replacement> {
  const replacements = new Map<string, Replacement>();
  for (const { words, line } of directives) {
    const arrow = words.indexOf('=>');
    const [keyword, path, version] = words;
    const target = words[arrow + 1];
    if (keyword !== 'replace' || arrow < 2 || path === undefined || target === undefined) continue;
    const key = arrow === 3 ? `${path}@${version}` : path;
    replacements.set(key, { path: target, version: words[arrow + 2] ?? '', line });
  }
  return replacements;
}

function requirementOf(
  file: EcosystemFile,
  { words, line, isIndirect: indirect }: Directive,
  replacements: ReadonlyMap<string, Replacement>,
): readonly Package[] {
  const [keyword, path, version] = words;
  if (keyword !== 'require' || path === undefined || version === undefined) return [];
  const facts = { scope: 'runtime', isDirect: !indirect } as const;
  const replacement = replacements.get(`${path}@${version}`) ?? replacements.get(path);
  if (replacement === undefined) return [goPackage(file, { ...facts, name: path, version, line })];
  // Code of this source tree, not a module that anyone published.
  if (isLocal(replacement)) return [];
  return [
    goPackage(file, {
      ...facts,
      name: replacement.path,
      version: replacement.version,
      line: replacement.line,
    }),
  ];
}

function isLocal({ path }: Replacement): boolean {
  return path.startsWith('./') || path.startsWith('../') || path.startsWith('/');
}

interface GoVersion {
  readonly version: string;
  readonly line: number;
}

/**
 * The toolchain that is named, or the release that the `go` line names. `go 1.17` and `go 1.23` name a
 * language version: with which release it is built is not known.
 */
function goVersion(directives: readonly Directive[]): GoVersion | undefined {
  const toolchain = wordAfter(directives, 'toolchain');
  if (toolchain?.version.startsWith('go')) {
    return { ...toolchain, version: toolchain.version.slice('go'.length).split('-', 1)[0] ?? '' };
  }
  const go = wordAfter(directives, 'go');
  return go !== undefined && /^\d+\.\d+\.\d+$/.test(go.version) ? go : undefined;
}

function wordAfter(directives: readonly Directive[], keyword: string): GoVersion | undefined {
  const directive = directives.find(({ words }) => words[0] === keyword);
  const version = directive?.words[1];
  return directive === undefined || version === undefined
    ? undefined
    : { version, line: directive.line };
}

/** What go.sum has beside the requirements of a go.mod that does not list indirect modules. */
function olderModules(
  file: EcosystemFile,
  context: ParseContext,
  directives: readonly Directive[],
  known: readonly Package[],
): readonly Package[] {
  const version = directives.find(({ words }) => words[0] === 'go')?.words[1] ?? '1.0';
  const [major = 1, minor = 0] = version.split('.').map(Number);
  if (major !== 1 || minor >= FIRST_COMPLETE_MINOR) return [];
  const sum = context.file(besidePath(file.path, 'go.sum'));
  if (sum === undefined) return [];
  const names = new Set(known.map(({ name }) => name));
  return readGoSum(sum).filter(({ name }) => !names.has(name));
}
