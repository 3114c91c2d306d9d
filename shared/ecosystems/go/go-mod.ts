/**
 * Go: `go.mod`. Before Go 1.17, the file does not list indirect modules, so they come from `go.sum`. Source:
 * https://go.dev/ref/mod#go-mod-file
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile, unreadRows } from '../unread.ts';
import { type Directive, type GoFile, readDirectives } from './directives.ts';
import { goPackage } from './go-package.ts';
import { readGoSum, sumPath } from './go-sum.ts';
import { libraryOf, listsIndirect } from './go-version.ts';
import { workspacesOf } from './go-work.ts';
import { isOwnCode, type Replacements, replacementOf, replacementsOf } from './replacements.ts';

export const goMod: FileFormat = {
  role: 'manifest',
  // The `-modfile` flag accepts any name that ends in `.mod`. Go then uses the matching `.sum` file.
  wanted: { names: ['go.work'], suffixes: ['.mod', '.sum'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('.mod'),
  parse: parseGoMod,
};

function parseGoMod(file: EcosystemFile, context: ParseContext): ParsedFile {
  const stated = readDirectives(file.bytes.toString('utf8'));
  const { directives, unread } = stated;
  if (baseName(file.path) !== 'go.mod' && !isModule(stated)) {
    return { packages: [], problems: [], isForeign: true };
  }
  const problems: Problem[] = [...unreadRows(file, unread, 'run `go mod edit -fmt`')];
  // A go.mod without directives only marks the border between its folder and the parent module.
  if (directives.length > 0 && !directives.some(({ words }) => words[0] === 'module')) {
    problems.push(problemOf(notALockfile(file, 'module line', 'run `go mod init`')));
  }
  const packages = new Map<string, Package>();
  for (const build of buildsOf(file, directives, context)) {
    problems.push(...build.problems);
    for (const found of build.packages) packages.set(found.purl, found);
  }
  const older = olderModules(file, context, directives, [...packages.values()]);
  return { packages: [...packages.values(), ...older], problems };
}

/**
 * True if the file has a `module` line and a `require` line. A `.mod` file without them can belong to a different tool.
 */
function isModule({ directives, unread }: GoFile): boolean {
  const isRequired =
    directives.some(({ words }) => words[0] === 'require') ||
    unread.some(({ text }) => /^\s*require\b/.test(text));
  return isRequired && directives.some(({ words }) => words[0] === 'module');
}

/**
 * Yields the packages of each build of a module. There is one build outside any workspace (`GOWORK=off`), and one more
 * for each workspace that uses the module.
 */
function* buildsOf(
  file: EcosystemFile,
  directives: readonly Directive[],
  context: ParseContext,
): Generator<ParsedFile> {
  const own = replacementsOf(file, directives);
  yield { packages: [], problems: own.problems };
  yield requirementsOf(file, directives, own.replacements, context);
  const library = libraryOf(file, directives);
  yield { packages: library === undefined ? [] : [library], problems: [] };
  for (const workspace of workspacesOf(file, context)) {
    const shared = replacementsOf(workspace.file, workspace.directives);
    yield { packages: [], problems: shared.problems };
    const replacements = new Map([...own.replacements, ...shared.replacements]);
    yield requirementsOf(file, directives, replacements, context);
    const other = libraryOf(workspace.file, workspace.directives);
    yield { packages: other === undefined ? [] : [other], problems: [] };
  }
}

function requirementsOf(
  file: EcosystemFile,
  directives: readonly Directive[],
  replacements: Replacements,
  context: ParseContext,
): ParsedFile {
  const excluded = excludedModules(directives);
  const required = directives.filter(({ words }) => words[0] === 'require');
  return parseEach(required, ({ words, line, isIndirect }) => {
    const [, name = '', version = ''] = words;
    if (excluded.has(`${name}@${version}`)) {
      const message = `${name} ${version} is both required and excluded. Fix: run \`go mod tidy\``;
      throw new DataError('contradiction', message, { path: file.path, line });
    }
    const facts = { scope: 'runtime', isDirect: !isIndirect } as const;
    const other = replacementOf(name, version, replacements);
    if (other === undefined) return goPackage(file, { ...facts, name, version, line });
    if (isOwnCode(other, context)) return undefined;
    const location = { name: other.path, version: other.version, line: other.line };
    return goPackage(other.file, { ...facts, ...location });
  });
}

/** Returns the excluded versions. Instead of an excluded version, Go uses the next higher one, which is in no file. */
function excludedModules(directives: readonly Directive[]): ReadonlySet<string> {
  const excluded = directives.filter(({ words }) => words[0] === 'exclude');
  return new Set(excluded.map(({ words }) => `${words[1]}@${words[2]}`));
}

/** Returns the modules that only go.sum lists. Returns none if go.mod itself lists indirect modules. */
function olderModules(
  file: EcosystemFile,
  context: ParseContext,
  directives: readonly Directive[],
  known: readonly Package[],
): readonly Package[] {
  const sum = context.file(sumPath(file.path));
  if (sum === undefined || listsIndirect(directives)) return [];
  const names = new Set(known.map(({ name }) => name));
  return readGoSum(sum).packages.filter(({ name }) => !names.has(name));
}
