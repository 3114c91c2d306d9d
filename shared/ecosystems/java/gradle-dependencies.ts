/** Reads the artifacts that a Gradle script requests. */
import type { EcosystemFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { parseEach } from '../parse-each.ts';
import { type Coordinates, coordinatesIn, coordinatesOf } from './gradle-coordinates.ts';
import { exactGradleVersion } from './gradle-version.ts';
import { mavenPackage } from './maven-package.ts';
import type { PlacedStatement, Statement } from './script-statements.ts';
import type { Values } from './script-values.ts';

/**
 * Returns the artifacts that `dependencies` blocks request for any configuration, and the artifacts that other
 * statements list with a version.
 *
 * @param text Text of the script.
 */
export function dependenciesOf(
  file: EcosystemFile,
  text: string,
  statements: readonly PlacedStatement[],
  values: Values,
): readonly ManifestDependency[] {
  return statements.flatMap((statement, index) => {
    const { tokens } = statement;
    const isAsked = statement.blocks.includes('dependencies') || isAdded(tokens);
    if (!isAsked) return namedElsewhere(file, tokens, values);
    const rich = () => richVersion(statements, index, values);
    return askedBy(file, statement, values, rich) ?? unknownDependency(text, tokens);
  });
}

/** Returns the dependencies that a statement requests. Returns undefined if there is no artifact in the statement. */
function askedBy(
  file: EcosystemFile,
  { tokens, blocks }: PlacedStatement,
  values: Values,
  rich: () => string,
): readonly ManifestDependency[] | undefined {
  const head = headOf(tokens)?.value ?? '';
  const isOther = OTHER.test(head);
  const isOptional = isOther || MANAGED.test(head) || blocks.includes('constraints');
  const isDevelopment = isForDevelopment(tokens);
  const stated = coordinatesIn(withoutLocal(tokens), values).filter(
    (one) => !isOther || isFull(one),
  );
  if (stated.length === 0) return undefined;
  return stated.map((one) => {
    const version = one.version === '' ? rich() : one.version;
    return dependencyOf(file, { ...one, version }, { isDevelopment, isOptional });
  });
}

/**
 * True for statements outside a `dependencies` block that add a dependency: `dependencies.add("conf", …)`,
 * `project.dependencies.conf(…)` and `dependencies.create(…)`.
 */
function isAdded(tokens: Statement): boolean {
  const at = tokens.findIndex(
    ({ value }) => value === 'dependencies' || value === 'getDependencies',
  );
  return at !== -1 && tokens[at + 1]?.kind === 'mark' && /^[.(]$/.test(tokens[at + 1]?.value ?? '');
}

/** Matches the names of statements that set the version of an artifact without requesting the artifact. */
const MANAGED = /^(?:dependency|dependencySet|entry|mavenBom)$/;

const DEVELOPMENT =
  /test|classpath|processor|kapt|ksp|checkstyle|pmd|spotbugs|detekt|developmentOnly/i;

/**
 * Returns the token with the name of the configuration, such as `implementation` in
 * `project.dependencies.implementation("g:a:1.0")`.
 */
function headOf(statement: Statement): Statement[number] | undefined {
  return statement.find(({ kind }, at) => kind !== 'mark' && statement[at + 1]?.value !== '.');
}

/**
 * True if the statement's configuration is only for development. The configuration is the name of the call, such as
 * `testImplementation`, or the string `x` in `add("x", …)`.
 */
function isForDevelopment(statement: Statement): boolean {
  const head = headOf(statement);
  const isAdd = head?.value === 'add';
  const name = isAdd ? statement.find(({ kind }) => kind === 'text') : head;
  return DEVELOPMENT.test(name?.value ?? '');
}

/**
 * Removes strings that refer to a project or a file. Otherwise, the file name in `files("C:/x.jar")` would be read as
 * an artifact, because it contains a colon.
 */
function withoutLocal(statement: Statement): Statement {
  return statement.filter(({ kind, value }, at) => {
    const isCalled = kind === 'text' && statement[at - 1]?.value === '(';
    return !isCalled || !LOCAL.test(statement[at - 2]?.value ?? '') || /:.*:/.test(value);
  });
}

/**
 * Matches names of statements that mention an artifact but do not add it to the build. For example, they replace or
 * exclude the artifact.
 */
const NOT_TAKEN = /^(?:substitute|exclude|because|println|reject)$/;

/**
 * Returns the artifacts with full coordinates in a statement outside `dependencies` blocks, for example in a list, a
 * rule or a plugin.
 */
function namedElsewhere(
  file: EcosystemFile,
  statement: Statement,
  values: Values,
): readonly ManifestDependency[] {
  return statement.flatMap(({ kind, value, line }, index) => {
    if (kind !== 'text') return [];
    const found = coordinatesOf(value, line, values);
    if (found === undefined || !isFull(found)) return [];
    const before = statement.slice(Math.max(0, index - 4), index);
    if (before.some((token) => NOT_TAKEN.test(token.value))) return [];
    return dependencyOf(file, found, { isDevelopment: false, isOptional: true });
  });
}

/**
 * Returns true if coordinates have a valid group and artifact name, and a version that starts like a version. Returns
 * false for strings such as `12:30:45`, `host:8080:80` and `a:b:task`.
 */
function isFull({ group, artifact, version }: Coordinates): boolean {
  const isName = (text: string) => /^[\w$]/.test(text) && /[A-Za-z]/.test(text);
  return isName(group) && isName(artifact) && /^[[(]?[\d\0]|^latest\.|^\+/.test(version);
}

/**
 * Returns the version in `version { strictly "1.0" }`, a block that directly follows the statement at `index`. Returns
 * an empty string if there is no such version.
 */
function richVersion(
  statements: readonly PlacedStatement[],
  index: number,
  values: Values,
): string {
  const depth = statements[index]?.blocks.length ?? 0;
  for (const { tokens, blocks } of statements.slice(index + 1, index + MAX_RICH)) {
    if (blocks.length <= depth) return '';
    const [first, ...more] = tokens;
    if (!blocks.includes('version') || !/^(?:strictly|require|prefer)$/.test(first?.value ?? '')) {
      continue;
    }
    const text = more.find(({ kind }) => kind === 'text')?.value ?? '';
    const [known] = coordinatesIn([{ ...STATED, value: `g:a:${text}` }], values);
    if (known !== undefined && exactGradleVersion(known.version) !== undefined)
      return known.version;
  }
  return '';
}

const STATED = { kind: 'text', line: 1, start: 0, end: 0 } as const;

/** Maximum number of statements that are read from a dependency's block. Blocks in real scripts have up to five. */
const MAX_RICH = 12;

/** Matches words that start a statement but are not names of configurations. */
const OTHER =
  /^(?:exclude|because|version|strictly|prefer|require|reject\w*|if|else|for|while|def|va[lr]|return|println|print|import|(?:is)?(?:[tT]ransitive|[cC]hanging|[fF]orce)|attributes?|capabilit\w*|require\w+|artifact|module\w*|replacedBy|components|with\w+|all\w*|constraints|endorse\w*|imports|targetConfiguration|classifier|extension|type|name|url|log\w*|assert|try|catch|throw|when|apply|it|this|entry|dependencySet|dependencies|\d+)$/;

/** Matches the names of functions whose arguments refer to code in the source tree or to files on the machine. */
const LOCAL =
  /^(?:project|projects|files|fileTree|gradleApi|gradleTestKit|localGroovy|gradleKotlinDsl|sourceSets)$/;

/**
 * Returns the dependency in an expression such as `libs.guava`, `Deps.log4j` or `kotlin("test")`. Its name is the
 * expression, because the coordinates are in another file or in a program.
 */
function unknownDependency(text: string, statement: Statement): readonly ManifestDependency[] {
  const [head, ...more] = statement;
  const argument = more.findIndex(({ kind }) => kind !== 'mark');
  const first = more[argument];
  if (head === undefined || first === undefined || OTHER.test(head.value)) return [];
  const before = more.slice(0, argument).map(({ value }) => value);
  if (head.kind === 'mark' || before.some((mark) => !/^[([]$/.test(mark))) return [];
  if (more.some(({ kind, value }) => kind === 'word' && LOCAL.test(value))) return [];
  const isWritten = more.some(({ kind, value }) => kind === 'text' && /^[^:]+:/.test(value));
  const isDevelopment = isForDevelopment(statement);
  return [{ name: shown(text, first.start), isDevelopment, isOptional: !isWritten }];
}

/** Maximum length, in characters, of an expression in a message. */
const SHOWN = 100;

function shown(text: string, start: number): string {
  const [line = ''] = text.slice(start, start + SHOWN).split('\n', 1);
  return line.replace(/[\s){;]+$/, '');
}

function dependencyOf(
  file: EcosystemFile,
  { group, artifact, version, line }: Coordinates,
  kind: { readonly isDevelopment: boolean; readonly isOptional: boolean },
): ManifestDependency {
  const name = `${group}:${artifact}`;
  const exact = exactGradleVersion(version);
  if (exact === undefined || name.includes('$')) return { name, ...kind };
  const scope = kind.isDevelopment ? 'development' : 'runtime';
  const facts = { group, artifact, version: exact, scope, line, isDirect: true } as const;
  const [found] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
  return { name, ...kind, exact: found };
}
