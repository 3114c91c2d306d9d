/**
 * Java: `pom.xml`. What a dependency needs itself is in no file, and neither is what a parent outside of the
 * source tree manages: then the version is not known.
 * Source: https://maven.apache.org/pom.html
 */
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestOfPackages } from '../manifest-format.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { effectiveDependencies, effectiveTools } from './effective-pom.ts';
import { JVM_CONFIG, MAVEN_CONFIG } from './maven-config.ts';
import { mavenPackage } from './maven-package.ts';
import type { PomDependency } from './pom-dependency.ts';
import { keyOf, type Pom, readPom } from './pom-model.ts';
import {
  isNamed,
  type Read,
  unknownProblems,
  unreadFiles,
  untriedProfiles,
} from './pom-problems.ts';
import { coordinatesOf, type PomTree, pomTree, worldsOf } from './pom-tree.ts';

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
  const dependencies = foundIn(file.path, context, effectiveDependencies);
  const tools = foundIn(file.path, context, effectiveTools);
  const parsed = parseEach(dependencies.filter(isNamed), toPackage);
  const parsedTools = parseEach(tools.filter(isNamed), toPackage);
  return {
    packages: [...parsed.packages, ...parsedTools.packages],
    problems: [
      ...unreadFiles(pom, context),
      ...untriedProfiles(pom),
      ...unknownProblems(pom, dependencies, tree, effectiveDependencies),
      ...unknownProblems(pom, tools, tree, effectiveTools),
      ...parsed.problems,
      ...parsedTools.problems,
    ],
    manifest: manifestOf(pom, parsed.packages, tree),
  };
}

const FIX =
  'commit the SBOM of the build as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom)';

/** What a parent adds that is not in the tree, no file says. An SBOM has no plugins, so that it is not asked for them. */
function manifestOf(pom: Pom, packages: readonly Package[], tree: PomTree): Manifest {
  const manifest = manifestOfPackages(packages, FIX);
  if (pom.parent === undefined || tree.parentOf(pom) !== undefined) return manifest;
  return { ...manifest, isProgram: true, untold: 'has a parent that was not read' };
}

/** What the project has, whichever profiles of it and of others the machine activates. */
function foundIn(path: string, context: ParseContext, read: Read): readonly PomDependency[] {
  const found = new Map<string, PomDependency>();
  const numbers = [...Array(pomTree(context).machines).keys()];
  const worlds = numbers.flatMap((own) => numbers.map((other) => [own, other] as const));
  for (const [own, other] of worlds) {
    const pom = pomTree(context, own).at(path);
    // Without profiles of its own it is the same in all of them.
    if (pom === undefined || own >= worldsOf(pom)) continue;
    const tree = pomTree(context, other);
    for (const dependency of read(pom, tree)) {
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
