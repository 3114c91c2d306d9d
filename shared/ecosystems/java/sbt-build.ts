/**
 * Reads the dependencies in `build.sbt` and in the other files of an sbt build. A dependency has the form `"group" %%
 * "artifact" % "version" % Test` and can be anywhere in the code. Source:
 * https://www.scala-sbt.org/1.x/docs/Library-Dependencies.html
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { exactGradleVersion } from './gradle-version.ts';
import { mavenPackage } from './maven-package.ts';
import { VALUE } from './script-strings.ts';
import { readTokens, type Token } from './script-tokens.ts';
import { shownText, type Values, valuesOf, withValues } from './script-values.ts';

export const sbtBuild = (lockfile: FileFormat): FileFormat => ({
  role: 'manifest',
  wanted: { suffixes: ['.sbt'], globs: ['project/*.scala'] },
  wantedIn: ['directory', 'file'],
  parse: readBuild,
  locking: {
    ecosystem: 'Maven',
    manifests: ['*.sbt', 'project/*.scala'],
    locks: [{ format: lockfile, names: ['build.sbt.lock'], isForAllBelow: true }],
    note: 'Build files are programs. Assay reads dependencies and plugins only if they are literals. Lockfiles do not list plugins.',
  },
});

/**
 * Pattern for the characters between two parts of a dependency. They can include dots and parentheses, as in
 * `"g".%("a")`.
 */
const BETWEEN = '[\\s.()]*';
const DEPENDENCY = new RegExp(
  `"([^"\\n]+)"${BETWEEN}(%(?:\\s*%){0,2})${BETWEEN}"([^"\\n]+)"` +
    `(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+(?:\\s*\\.\\s*\\w+)*)(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+))?)?`,
  'g',
);

/** Matches the names of settings that contain dependencies. Their values can be computed. */
const ASKING = /^(?:libraryDependencies|dependencyOverrides|allDependencies|projectDependencies)$/;

function readBuild(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { text: source, tokens } = readTokens(file.bytes.toString('utf8'), 'scala');
  if (tokens.length > 0 && !/[:+]=|\b(?:val|import|def|object|class)\s|\w\s*\(/.test(source)) {
    throw notALockfile(file, 'sbt setting', 'write one (sbt new)');
  }
  const values = valuesOf(tokens);
  const text = plainText(tokens, values);
  const suffix = scalaSuffix(text) ?? suffixOfBuild(file, context);
  const plugins: Package[] = [];
  const dependencies: ManifestDependency[] = [];
  for (const found of text.matchAll(DEPENDENCY)) {
    const isPlugin = /addSbtPlugin[\s(]*$/.test(
      text.slice(Math.max(0, found.index - 30), found.index),
    );
    const one = dependencyOf(file, found, values, isPlugin ? SBT_SUFFIX : suffix);
    if (!isPlugin) dependencies.push(one);
    else if (one.exact !== undefined) plugins.push(one.exact);
  }
  const isUntold = dependencies.length === 0 && tokens.some(({ value }) => ASKING.test(value));
  const fix = 'commit build.sbt.lock (sbt dependencyLockWrite)';
  return { packages: plugins, problems: [], manifest: { dependencies, isProgram: isUntold, fix } };
}

/** Returns the program without comments and with each string in plain quotes. */
function plainText(tokens: readonly Token[], values: Values): string {
  return tokens
    .map(({ kind, value, end }, at) => {
      if (kind === 'text')
        return `"${shownText(withValues(value, values)).replace(/["\n]/g, ' ')}"`;
      // `s"…"` is a string with embedded values.
      const isPrefix = tokens[at + 1]?.kind === 'text' && tokens[at + 1]?.start === end;
      return kind === 'word' && isPrefix ? '' : value;
    })
    .join(' ');
}

/**
 * Returns the suffix of artifact names for a Scala version: `_2.13` for `scalaVersion := "2.13.12"`, and `_3` for Scala
 * 3. Returns undefined if the version is not a single literal.
 */
function scalaSuffix(text: string): string | undefined {
  const [, major, minor] = /\bscalaVersion\s*:\s*=\s*"(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return major === '2' ? `_2.${minor}` : `_${major}`;
}

/** Returns the suffix of the Scala version in the `build.sbt` in the same folder or its parent folder. */
function suffixOfBuild({ path }: EcosystemFile, context: ParseContext): string | undefined {
  return ['build.sbt', '../build.sbt']
    .flatMap((name) => context.file(besidePath(path, name)) ?? [])
    .map(({ bytes }) => readTokens(bytes.toString('utf8'), 'scala').tokens)
    .map((tokens) => scalaSuffix(plainText(tokens, new Map())))
    .find((suffix) => suffix !== undefined);
}

/** Artifact suffix for sbt 1 plugins. */
const SBT_SUFFIX = '_2.12_1.0';

function dependencyOf(
  file: EcosystemFile,
  found: RegExpExecArray,
  values: Values,
  suffix: string | undefined,
): ManifestDependency {
  const [, group = '', operator = '', stated = '', place = '', scope = ''] = found;
  const isPlain = operator === '%' && suffix !== SBT_SUFFIX;
  const artifact = isPlain ? stated : `${stated}${suffix ?? ''}`;
  const version = place.startsWith('"') ? place.slice(1, -1) : meaning(place, values);
  const isCertain = isPlain || suffix !== undefined;
  const isDevelopment = suffix === SBT_SUFFIX || /test/i.test(scope);
  const name = `${group}:${artifact}`;
  const exact = exactGradleVersion(version);
  if (!isCertain || exact === undefined || /[$\s]/.test(name + exact)) {
    return { name, isDevelopment, isOptional: !isCertain };
  }
  const facts = { group, artifact, version: exact, isDirect: true } as const;
  const kind = isDevelopment ? 'development' : 'runtime';
  return { name, isDevelopment, exact: mavenPackage(file, { ...facts, scope: kind }) };
}

/** Returns the value of a name. For a qualified name such as `V.circe`, looks up only the last part. */
function meaning(place: string, values: Values): string {
  return values.get(place.split('.').at(-1)?.trim() ?? '') ?? VALUE;
}
