/**
 * Reads `pom.xml`. Transitive dependencies are not in a source tree, and neither are versions from a parent outside the
 * tree. They are known only if a Maven repository was read. Source: https://maven.apache.org/pom.html
 */
import type { Package } from '../../model/package.ts';
import type {
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
  ResolvedManifest,
} from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { buildsArtifact } from './built-artifact.ts';
import { effectiveDependencies, effectiveTools } from './effective-pom.ts';
import { JVM_CONFIG, MAVEN_CONFIG } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import { keyOf, type Pom, readPom } from './pom-model.ts';
import { pomPackage, scopeOf } from './pom-package.ts';
import {
  isNamed,
  type Read,
  unknownProblems,
  unreadFiles,
  untriedProfiles,
} from './pom-problems.ts';
import { coordinatesOf, machinesOf, type PomTree, pomTree } from './pom-tree.ts';

/** File names of POMs that are read. `parent.xml` is a parent, but not a project. */
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
  // A POM that cannot be read is missing from the tree. Here, it is parsed again to get the error.
  const pom = tree.at(file.path) ?? readPom(file);
  if (pom === undefined) throw notALockfile(file, '<project> element', 'make it a valid pom.xml');
  const dependencies = foundIn(file.path, context, effectiveDependencies);
  const tools = foundIn(file.path, context, effectiveTools);
  const parsed = parseEach(dependencies.filter(isNamed), pomPackage);
  const parsedTools = parseEach(tools.filter(isNamed), pomPackage);
  const problems = [
    ...unreadFiles(pom, context),
    ...untriedProfiles(pom),
    ...unknownProblems(pom, tools, tree, effectiveTools),
    ...parsed.problems,
    ...parsedTools.problems,
  ];
  const resolved = context.resolved?.(file.path);
  const unknown = unknownProblems(pom, dependencies, tree, effectiveDependencies);
  const manifest = manifestOf(pom, parsed.packages, tree);
  if (resolved === undefined) {
    const packages = [...parsed.packages, ...parsedTools.packages];
    return { packages, problems: [...problems, ...unknown], manifest };
  }
  const { gap } = resolved;
  const isWhole = gap === undefined;
  return {
    packages: [...withResolved(parsed.packages, resolved), ...parsedTools.packages],
    problems: [...problems, ...(isWhole ? [] : unknown), ...resolved.problems],
    manifest: isWhole ? undefined : { ...manifest, isProgram: true, gap },
  };
}

/**
 * Returns the packages that a repository provided, and the declared packages with a version. Some of them can come from
 * profiles for other machines. If the repository did not provide everything, also returns declared packages without a
 * version.
 */
function withResolved(
  stated: readonly Package[],
  { packages, gap }: ResolvedManifest,
): readonly Package[] {
  const names = new Set(packages.map(({ name }) => name));
  const others = stated.filter(
    ({ name, version }) => version !== '' || (gap !== undefined && !names.has(name)),
  );
  return [...packages, ...others];
}

/**
 * Returns the fix: a command that creates an SBOM. The CycloneDX plugin omits test dependencies by default. If they are
 * needed, the command has an option that includes them.
 */
function fixOf(hasUnknownTests: boolean): string {
  const option = hasUnknownTests ? ' -DincludeTestScope=true' : '';
  return `commit the build's SBOM as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom${option})`;
}

/**
 * Returns the dependencies as a manifest. The manifest is incomplete if a parent was not read, because the parent can
 * add dependencies. Plugins are left out, because SBOMs do not list them. A test dependency with a version is optional:
 * it is already a package, and the SBOM can omit it.
 */
function manifestOf(pom: Pom, packages: readonly Package[], tree: PomTree): Manifest {
  const isForTests = ({ scope }: Package) => scope === 'development';
  const fix = fixOf(packages.some((one) => isForTests(one) && one.version === ''));
  const dependencies = packages.map((one) => {
    const isDevelopment = isForTests(one);
    return { name: one.name, isDevelopment, isOptional: isDevelopment && one.version !== '' };
  });
  const manifest = { dependencies, fix };
  if (pom.parent === undefined || tree.parentOf(pom) !== undefined) return manifest;
  return { ...manifest, isProgram: true, untold: 'has a parent that was not read' };
}

/**
 * Returns the dependencies that the project can have on any machine. Combines each machine-dependent profile of the
 * project with each machine-dependent profile of the other projects.
 */
function foundIn(path: string, context: ParseContext, read: Read): readonly PomDependency[] {
  const found = new Map<string, PomDependency>();
  const numbers = [...Array(pomTree(context).machines).keys()];
  const combinations = numbers.flatMap((own) => numbers.map((other) => [own, other] as const));
  for (const [own, other] of combinations) {
    const pom = pomTree(context, own).at(path);
    // Without machine-dependent profiles of its own, a project is the same on every machine.
    if (pom === undefined || own >= machinesOf(pom)) continue;
    const tree = pomTree(context, other);
    for (const dependency of read(pom, tree)) {
      if (isOfTree(dependency, pom, tree)) continue;
      const { version, unknown, scope } = dependency;
      found.set(`${keyOf(dependency)}:${version}:${unknown}:${scopeOf(scope)}`, dependency);
    }
  }
  return [...found.values()];
}

/**
 * Returns true if the dependency is a module of the same build. A module is code in this source tree rather than a
 * published artifact.
 */
function isOfTree(dependency: PomDependency, pom: Pom, tree: PomTree): boolean {
  const { group, artifact, version, unknown } = dependency;
  return tree.builtWith(pom, `${group}:${artifact}`).some((module) => {
    if (!buildsArtifact(module, dependency)) return false;
    // A version that is set when a build starts is the same for all modules.
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
