/**
 * Reads Gradle scripts with any name, such as `build.gradle`, `settings.gradle.kts` or `deps.gradle`. Scripts are
 * programs. Therefore, Assay reads only the usual forms of statements in `dependencies` and `plugins` blocks. Source:
 * https://docs.gradle.org/current/userguide/declaring_dependencies.html
 */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, Lock, ParseContext, ParsedFile } from '../ecosystem.ts';
import { notALockfile } from '../unread.ts';
import { dependenciesOf } from './gradle-dependencies.ts';
import { linksOf } from './gradle-links.ts';
import { pluginsIn } from './gradle-plugins.ts';
import { isForProjects, projectOf, unlockedForProjects } from './gradle-projects.ts';
import { gradleValues } from './gradle-values.ts';
import { statementsOf } from './script-statements.ts';
import { readTokens, type Token } from './script-tokens.ts';
import { joinedTexts } from './script-values.ts';

/**
 * Patterns for source files that Gradle compiles before a build. Their folders are named after the parts of the package
 * name, of which real projects have up to four.
 */
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
    // A constraint or a managed version does not install an artifact. If there is a lockfile, only the artifacts in the
    // lockfile are packages.
    areLocksComplete: true,
    note: 'Assay reads dependencies and plugins with exact versions. Transitive dependencies need a lockfile. If a script declares dependencies in `subprojects`, each project needs a lockfile.',
  },
});

/** Matches blocks, assignments and calls. A file without any of them is not a Gradle script. */
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
  const ofProjects = [...Map.groupBy(shared, projectOf).values()].flatMap((group) =>
    unlockedForProjects(file, dependenciesOf(file, text, group, values), group, context),
  );
  const dependencies = [...dependenciesOf(file, text, others, values), ...ofProjects];
  return {
    packages: plugins.packages,
    problems: [...plugins.problems, ...problems, ...otherLockfiles(file, tokens)],
    manifest: { dependencies, includes: scripts, fix: FIX },
  };
}

/**
 * Returns a problem for each `lockFile = file("x.lockfile")` and `lockFile.set(…)` that sets an unusual file name.
 * Files named `gradle.lockfile` are read in any folder.
 */
function otherLockfiles({ path }: EcosystemFile, tokens: readonly Token[]): readonly Problem[] {
  return tokens.flatMap(({ value, line }, at): readonly Problem[] => {
    if (value !== 'lockFile' || !/^[=.]$/.test(tokens[at + 1]?.value ?? '')) return [];
    const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'line');
    const stated = tokens.slice(at, end === -1 ? undefined : end);
    if (stated.some((one) => one.kind === 'text' && one.value.endsWith(LOCKFILE))) return [];
    const message = `lockFile specifies a file that Assay does not read. Fix: name the file ${LOCKFILE}`;
    return [{ code: 'not-found', message, path, line }];
  });
}

const LOCKFILE = 'gradle.lockfile';

function isNotEmpty(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind !== 'line');
}
