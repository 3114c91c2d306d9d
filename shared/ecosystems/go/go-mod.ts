/**
 * Go: `go.mod`. Before Go 1.17 it does not have the indirect modules, which then come from `go.sum`.
 * Source: https://go.dev/ref/mod#go-mod-file
 */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { type Directive, readDirectives } from './directives.ts';
import { goPackage, standardLibrary } from './go-package.ts';
import { readGoSum } from './go-sum.ts';
import { workspaceOf } from './go-work.ts';

export const goMod: FileFormat = {
  role: 'manifest',
  wanted: { names: ['go.mod', 'go.sum', 'go.work'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'go.mod',
  parse: parseGoMod,
};

/** Lazy loading, and with it indirect modules in go.mod. */
const FIRST_COMPLETE_MINOR = 17;

function parseGoMod(file: EcosystemFile, context: ParseContext): ParsedFile {
  const directives = [...readDirectives(file.bytes.toString('utf8'))];
  const workspace = workspaceOf(file, context);
  const replacements = replacementsOf(file, directives);
  // Those of the workspace come before those of the module.
  for (const [key, value] of replacementsOf(workspace.file, workspace.directives)) {
    replacements.set(key, value);
  }
  const packages: Package[] = [];
  const problems: Problem[] = [];
  const excluded = excludedModules(directives);
  for (const directive of directives) {
    const [, path = '', version] = directive.words;
    if (excluded.has(`${path}@${version}`) || workspace.modules.has(path)) continue;
    try {
      packages.push(...requirementOf(file, directive, replacements));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const library = libraryOf(workspace.file, workspace.directives) ?? libraryOf(file, directives);
  if (library !== undefined) packages.push(library);
  return {
    packages: [...packages, ...olderModules(file, context, directives, packages)],
    problems,
  };
}

/** Versions that Go does not take, though they are required: it takes the next one, which no file names. */
function excludedModules(directives: readonly Directive[]): ReadonlySet<string> {
  const excluded = directives.filter(({ words }) => words[0] === 'exclude');
  return new Set(excluded.map(({ words }) => `${words[1]}@${words[2]}`));
}

interface Replacement {
  readonly file: EcosystemFile;
  readonly path: string;
  readonly version: string;
  readonly line: number;
}

/** `replace path [version] => path [version]`, by `path` and by `path@version`. */
function replacementsOf(
  file: EcosystemFile,
  directives: readonly Directive[],
): Map<string, Replacement> {
  const replacements = new Map<string, Replacement>();
  for (const { words, line } of directives) {
    const arrow = words.indexOf('=>');
    const [keyword, path, version] = words;
    const target = words[arrow + 1];
    if (keyword !== 'replace' || arrow < 2 || path === undefined || target === undefined) continue;
    const key = arrow === 3 ? `${path}@${version}` : path;
    replacements.set(key, { file, path: target, version: words[arrow + 2] ?? '', line });
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
    goPackage(replacement.file, {
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

function libraryOf(file: EcosystemFile, directives: readonly Directive[]): Package | undefined {
  const go = goVersion(directives);
  return go === undefined ? undefined : standardLibrary(file, go.version, go.line);
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
