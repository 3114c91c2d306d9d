/**
 * Reads Gradle scripts with any name: `build.gradle`, `settings.gradle.kts`, `deps.gradle`. Scripts are programs.
 * Only the statements in `dependencies` and `plugins` blocks are read, in the forms that people write. Source:
 * https://docs.gradle.org/current/userguide/declaring_dependencies.html
 */
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import { notALockfile } from '../unread.ts';
import { dependenciesOf } from './gradle-dependencies.ts';
import { linksOf } from './gradle-links.ts';
import { pluginsIn } from './gradle-plugins.ts';
import { isForProjects, unlockedForProjects } from './gradle-projects.ts';
import { gradleValues } from './gradle-values.ts';
import { statementsOf } from './script-statements.ts';
import { readTokens, type Token } from './script-tokens.ts';
import { joinedTexts } from './script-values.ts';

/** Sources that a build compiles first, in folders named after their package. Real projects nest four. */
const SOURCES = ['kt', 'groovy', 'java'].flatMap((end) =>
  ['', '*/', '*/*/', '*/*/*/', '*/*/*/*/'].map((more) => `buildSrc/src/main/*/${more}*.${end}`),
);

export const gradleScript = (locks: readonly Lock[]): FileFormat => ({
  role: 'manifest',
  wanted: {
    suffixes: ['.gradle', '.gradle.kts', '.gradle.dcl'],
    names: ['gradle.properties'],
    globs: SOURCES,
    caselessNames: ['build', 'settings'].flatMap((name) => [
      `${name}.gradle`,
      `${name}.gradle.kts`,
    ]),
  },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !path.endsWith('.properties'),
  parse: parseScript,
  locking: {
    ecosystem: 'Maven',
    manifests: ['*.gradle', '*.gradle.kts'],
    locks,
    // A constraint and a managed version install nothing by themselves.
    areLocksComplete: true,
    note: 'Exact versions and plugins with exact versions are read; transitive dependencies need a lockfile. Dependencies of `subprojects` need one in each project.',
  },
});

/** Matches blocks, assignments and calls, which prose does not have. */
const OWN = /\w\s*(?:\{|=|\()|^\s*apply\s+(?:plugin|from)\b|^\s*\w[\w.]*[ \t]+['"]/m;

const FIX =
  'enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)';

function parseScript(file: EcosystemFile, context: ParseContext): ParsedFile {
  const language = /\.(?:kts?|dcl)$/.test(file.path) ? 'kotlin' : 'groovy';
  const { text, tokens } = readTokens(file.bytes.toString('utf8'), language);
  if (/\.gradle(?:\.kts)?$/.test(file.path) && isNotEmpty(tokens) && !OWN.test(text)) {
    throw notALockfile(file, 'Gradle statement', 'write one (gradle init)');
  }
  const statements = statementsOf(tokens).map((one) => ({
    ...one,
    tokens: joinedTexts(one.tokens),
  }));
  const values = gradleValues(file.path, tokens, context);
  const plugins = pluginsIn(file, statements, values);
  const { scripts, problems } = linksOf(file, statements, values, context);
  const shared = statements.filter(isForProjects);
  const others = statements.filter((one) => !isForProjects(one));
  const ofProjects = dependenciesOf(file, text, shared, values);
  const dependencies = [
    ...dependenciesOf(file, text, others, values),
    ...unlockedForProjects(file, ofProjects, shared, context),
  ];
  return {
    packages: plugins.packages,
    problems: [...plugins.problems, ...problems],
    manifest: { dependencies, includes: scripts, fix: FIX },
  };
}

function isNotEmpty(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind !== 'line');
}
