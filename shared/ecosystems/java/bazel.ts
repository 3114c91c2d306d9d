/**
 * Reads Maven artifacts, archives and repositories that Bazel downloads. Skips modules from Bazel's own registry,
 * because OSV has no advisories for them. Source: https://github.com/bazel-contrib/rules_jvm_external,
 * https://bazel.build/rules/lib/repo/http
 */
import type { FileFormat } from '../ecosystem.ts';
import { manifestFormat } from '../manifest-format.ts';
import { type ProgramRules, readProgram } from '../program-manifest.ts';
import { exactGradleVersion } from './gradle-version.ts';
import { mavenPackage } from './maven-package.ts';

const NAMES = ['MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel', 'WORKSPACE.bzlmod'];

/** Suffixes of files that the others load. The second is the only one that `include` in MODULE.bazel accepts. */
const LOADED = ['.bzl', '.MODULE.bazel'];

const COMMON = { comment: '#', own: /\w\s*[(=]/, ownName: 'call' } as const;

/**
 * Rules for finding Maven artifacts. A Bazel label is never mistaken for an artifact, because it never has two colons.
 */
const MAVEN: ProgramRules = {
  ...COMMON,
  statement: /"(?<name>[A-Za-z][\w.-]*:[A-Za-z][\w.-]*):(?<rest>[\w.:@-]+)"/g,
  mention: /(?<!\bdef )\b(?:maven_install|maven_jar|maven\.(?:install|artifact))\s*\(/g,
  exact: (file, name, rest) => {
    const [group = '', artifact = ''] = name.split(':', 2);
    const version = exactGradleVersion(rest.split(/[:@]/).at(-1) ?? '');
    if (version === undefined) return undefined;
    return mavenPackage(file, { group, artifact, version, scope: 'runtime', isDirect: true });
  },
};

const RULES =
  'http_archive|http_file|http_jar|git_repository|new_git_repository|go_repository|jvm_maven_import_external|java_import_external';

const DOWNLOADS: ProgramRules = {
  ...COMMON,
  statement: new RegExp(
    `(?<!\\bdef )\\b(?:${RULES})\\s*\\(\\s*name\\s*=\\s*"(?<name>[^"\\n]+)"(?<rest>)`,
    'g',
  ),
  mention: new RegExp(`(?<!\\bdef )\\b(?:${RULES})\\s*\\(`, 'g'),
};

export const bazel: FileFormat = manifestFormat(
  { wanted: { names: NAMES, suffixes: LOADED } },
  {
    ecosystem: 'Maven',
    manifests: [...NAMES, ...LOADED.map((suffix) => `*${suffix}`)],
    locks: [],
    note: 'The files are programs. Maven artifacts with exact versions are listed as packages. For archives and repositories that Bazel downloads, provide an SBOM.',
  },
  (file) => {
    const parts = [MAVEN, DOWNLOADS].map((rules) => readProgram(file, rules));
    return {
      dependencies: parts.flatMap(({ dependencies }) => dependencies),
      isProgram: parts.some(({ isProgram }) => isProgram === true),
      fix: "commit the build's SBOM as bom.json",
    };
  },
);
