/**
 * Reads the dependencies in build files of Leiningen, Boot, shadow-cljs and Mill, in Clojure's `deps.edn` and in
 * Babashka's `bb.edn`. None of these tools writes a lockfile. Source:
 * https://codeberg.org/leiningen/leiningen/src/branch/main/sample.project.clj, https://clojure.org/reference/deps_edn,
 * https://mill-build.org/mill/scalalib/dependencies.html
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { manifestFormat } from '../manifest-format.ts';
import { type ProgramRules, readProgram } from '../program-manifest.ts';
import { exactGradleVersion } from './gradle-version.ts';
import { mavenPackage } from './maven-package.ts';

const FIX = "commit the build's SBOM as bom.json";

const LEININGEN: ProgramRules = {
  comment: ';',
  own: /\(\s*(?:defproject|set-env!)/,
  ownName: 'defproject form',
  statement: /\[\s*(?<name>[A-Za-z][\w.-]*(?:\/[\w.-]+)?)\s+"(?<rest>[^"\n]*)"/g,
  mention: /\[\s*[A-Za-z][\w.-]*(?:\/[\w.-]+)?\s+"[^"\n]*"|~[(@a-z]|#=/g,
  nameOf: nameOfSymbol,
  exact: (file, name, rest) => release(file, name, rest),
};

const SHADOW_CLJS: ProgramRules = { ...LEININGEN, own: /^\s*\{/, ownName: 'map' };

const DEPS_EDN: ProgramRules = {
  comment: ';',
  own: /^\s*\{/,
  ownName: 'map',
  statement:
    /(?<![\w./$-])(?<name>[A-Za-z][\w.-]*(?:\/[\w.$-]+)?)\s*\{(?<rest>[^{}]*:(?:mvn\/version|(?:git\/)?sha|local\/root)\b[^{}]*)\}/g,
  mention: /:(?:mvn\/version|(?:git\/)?sha|local\/root)\b/g,
  local: /:local\/root\b/,
  nameOf: nameOfSymbol,
  exact: (file, name, rest) =>
    release(file, name, /:mvn\/version\s+"([^"]*)"/.exec(rest)?.[1] ?? ''),
};

const MILL: ProgramRules = {
  comment: '//',
  own: /\b(?:import|object|package|def|extends|val)\b/,
  ownName: 'module',
  statement: /\b(?:ivy|mvn)"(?=(?<rest>[^"\n]*))(?<name>[^":\n]+:+[^":\n]+)/g,
  mention: /\b(?:ivy|mvn)"|\bDep\.parse\b/g,
  nameOf: (name) => name.replace(/:+/, ':'),
  // Two colons mean that Mill appends the Scala version to the name.
  exact: (file, name, rest) => release(file, name, /^[^:]+:[^:]+:([^:;]+)$/.exec(rest)?.[1] ?? ''),
};

export const otherBuilds: readonly FileFormat[] = [
  formatOf(['project.clj', 'build.boot'], LEININGEN),
  formatOf(['deps.edn', 'bb.edn'], DEPS_EDN),
  formatOf(['shadow-cljs.edn', 'profiles.clj'], SHADOW_CLJS),
  formatOf(['build.sc', 'build.mill', 'package.mill'], MILL),
];

function formatOf(names: readonly string[], rules: ProgramRules): FileFormat {
  const note =
    'The file is a program. Assay reads only plain dependencies. For transitive dependencies, provide an SBOM.';
  return manifestFormat(
    { wanted: { names } },
    { ecosystem: 'Maven', manifests: names, locks: [], note },
    (file) => ({ ...readProgram(file, rules), fix: FIX }),
  );
}

/**
 * Returns the name of a Clojure symbol. For a symbol without a group, such as `a`, the group and the artifact are both
 * `a`.
 */
function nameOfSymbol(symbol: string): string {
  const [group = '', artifact = group] = symbol.split('/', 2);
  return `${group}:${artifact.replace(/\$.*$/, '')}`;
}

function release(file: EcosystemFile, name: string, stated: string): Package | undefined {
  const [group = '', artifact = ''] = name.split(':', 2);
  const version = exactGradleVersion(stated);
  if (version === undefined || /[$\s]/.test(name + version)) return undefined;
  return mavenPackage(file, { group, artifact, version, scope: 'runtime', isDirect: true });
}
