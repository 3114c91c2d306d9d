/**
 * Java: `pom.xml`. What a dependency needs itself is in no file, and neither is what a parent outside of the
 * source tree manages: then the version is not known.
 * Source: https://maven.apache.org/pom.html
 */
import type { Problem } from '../../model/inventory.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { effectiveDependencies } from './effective-pom.ts';
import { JVM_CONFIG, MAVEN_CONFIG } from './maven-config.ts';
import { mavenPackage } from './maven-package.ts';
import { keyOf, type Pom, type PomDependency, readPom } from './pom-model.ts';
import { coordinatesOf, type PomTree, pomTree } from './pom-tree.ts';

/** How projects are called, and parents that are no project themselves. */
const PARENT_NAMES = ['pom.xml', 'parent.xml'];

export const pomXml: FileFormat = {
  role: 'manifest',
  wanted: {
    names: PARENT_NAMES,
    suffixes: PARENT_NAMES,
    pathSuffixes: [MAVEN_CONFIG, JVM_CONFIG],
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pom.xml',
  parse: parsePom,
};

function parsePom(file: EcosystemFile, context: ParseContext): ParsedFile {
  const tree = pomTree(context);
  // Where the tree does not have it, it could not be read, and reading it says why.
  const pom = tree.at(file.path) ?? readPom(file);
  if (pom === undefined)
    throw notALockfile(file, '<project> element', 'write it as Maven reads it');
  const found = dependenciesOf(file.path, context, tree.machines);
  const parsed = parseEach(
    found.filter(({ group, artifact }) => isId(group) && isId(artifact)),
    toPackage,
  );
  return {
    packages: parsed.packages,
    problems: [
      ...unreadFiles(pom, context),
      ...found.flatMap((dependency) => unknownProblem(pom, dependency, tree) ?? []),
      ...parsed.problems,
    ],
  };
}

/** What the project depends on, whichever profiles of it and of others the machine activates. */
function dependenciesOf(
  path: string,
  context: ParseContext,
  machines: number,
): readonly PomDependency[] {
  const found = new Map<string, PomDependency>();
  const numbers = [...Array(machines).keys()];
  const worlds = numbers.flatMap((own) => numbers.map((other) => [own, other] as const));
  for (const [own, other] of worlds) {
    const pom = pomTree(context, own).at(path);
    // Without profiles of its own it is the same in all of them.
    if (pom === undefined || own > pom.uncertain) continue;
    const tree = pomTree(context, other);
    for (const dependency of effectiveDependencies(pom, tree)) {
      if (isOfTree(dependency, pom, tree)) continue;
      const { version, unknown } = dependency;
      found.set(`${keyOf(dependency)}:${version}:${unknown}`, dependency);
    }
  }
  return [...found.values()];
}

/** Another module of the same build: code of this source tree, not an artifact that anyone published. */
function isOfTree(dependency: PomDependency, pom: Pom, tree: PomTree): boolean {
  const { group, artifact, version, unknown } = dependency;
  return tree.builtWith(pom, `${group}:${artifact}`).some((module) => {
    // A version that is set when the build is started is the same for all of its modules.
    if (unknown !== undefined) return statedVersion(module) === inWords(unknown, pom);
    return version !== undefined && coordinatesOf(module).version === version;
  });
}

function statedVersion({ version, parent }: Pom): string | undefined {
  return version ?? parent?.version;
}

function inWords(unknown: string, pom: Pom): string | undefined {
  return /^\$\{(?:project|pom)\.version\}$/.test(unknown) ? statedVersion(pom) : unknown;
}

/** What Maven takes for the id of a group or an artifact. */
function isId(text: string): boolean {
  return /^[A-Za-z0-9_.-]+$/.test(text);
}

/** How much of a text a message repeats, in characters. */
const SHOWN = 100;

function unknownProblem(
  { file }: Pom,
  dependency: PomDependency,
  tree: PomTree,
): Problem | undefined {
  const { group, artifact, unknown, line } = dependency;
  if (unknown === undefined && isId(group) && isId(artifact)) return undefined;
  const { path } = dependency.file;
  if (path !== file.path && isToldThere(dependency, tree)) return undefined;
  const name = `${group}:${artifact}`.slice(0, SHOWN);
  const fact =
    unknown === undefined
      ? `${name} is no dependency. Fix: state groupId and artifactId`
      : `${unknown.slice(0, SHOWN)} of ${name} is set in no file that was read. Fix: set it in <properties>`;
  return { code: 'unread-line', message: fact, path, line };
}

/** What is inherited is a problem of the file that states it, where it is unknown there as well. */
function isToldThere(dependency: PomDependency, tree: PomTree): boolean {
  const { path } = dependency.file;
  const stating = baseName(path) === 'pom.xml' ? tree.at(path) : undefined;
  if (stating === undefined) return false;
  return effectiveDependencies(stating, tree).some(
    ({ line, unknown }) => line === dependency.line && unknown === dependency.unknown,
  );
}

/** Parents and modules are read by the name pom.xml, and parents by a few others. */
function unreadFiles(pom: Pom, context: ParseContext): readonly Problem[] {
  const { path } = pom.file;
  const parent = besidePath(path, pom.parent?.relativePath ?? '');
  const isUnread =
    parent.endsWith('.xml') && baseName(parent) !== 'pom.xml' && context.file(parent) === undefined;
  const parents = isUnread
    ? [`${parent.slice(0, SHOWN)} belongs to this project and was not read. Fix: call it pom.xml`]
    : [];
  const modules = pom.modules.filter((module) => !isReadModule(path, module, context));
  const messages = [
    ...parents,
    ...modules.map((module) =>
      insidePath(path, module) === undefined
        ? `${module.slice(0, SHOWN)} is a module and leads out of the scan. Fix: scan the folder that holds both`
        : `${module.slice(0, SHOWN)} is a module and was not read. Fix: call its file pom.xml, or remove the module`,
    ),
  ];
  return messages.map((message) => ({ code: 'not-found', message, path }));
}

/** A module is a folder with a pom.xml, or a file. */
function isReadModule(path: string, module: string, context: ParseContext): boolean {
  if (context.sourceKind === 'file') return true;
  return [module, `${module}/pom.xml`].some((stated) => {
    const inside = insidePath(path, stated);
    return inside !== undefined && baseName(inside) === 'pom.xml' && context.file(inside);
  });
}

function toPackage(dependency: PomDependency) {
  const { file, group, artifact, line, scope } = dependency;
  return mavenPackage(file, {
    group,
    artifact,
    version: exactVersion(dependency.version),
    qualifiers: qualifiersOf(dependency),
    line,
    scope: scopeOf(scope),
    isDirect: true,
  });
}

/** `[1.0]` means that version; which one a range gives is decided when it is built. */
function exactVersion(version = ''): string {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
  return /[,[\]()]/.test(only) || only === 'LATEST' || only === 'RELEASE' ? '' : only;
}

/** `provided` is there where it runs, brought by another. */
function scopeOf(scope: string | undefined): Scope {
  return scope === 'test' ? 'development' : 'runtime';
}

/** Types that are jars under another name. */
const JAR_TYPES: ReadonlySet<string> = new Set([
  'jar',
  'bundle',
  'ejb',
  'maven-plugin',
  'test-jar',
]);

/** @see https://github.com/package-url/purl-spec/blob/main/types-doc/maven-definition.md */
function qualifiersOf({ type = 'jar', classifier }: PomDependency) {
  return {
    classifier: classifier ?? (type === 'test-jar' ? 'tests' : undefined),
    type: JAR_TYPES.has(type) ? undefined : type,
  };
}
