import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import { unread } from '../unread.ts';

/**
 * Path of the file with Maven arguments, relative to the folder in which a build starts or to one of its parent
 * folders.
 */
export const MAVEN_CONFIG = '.mvn/maven.config';

/** Path of the file with arguments for the JVM that runs Maven. It is in the same folder as `maven.config`. */
export const JVM_CONFIG = '.mvn/jvm.config';

/** Properties from the command line. They take precedence over the properties of all POMs. */
type UserProperties = ReadonlyMap<string, string>;

/** Arguments that apply to every build of a project. */
export interface MavenArguments {
  readonly properties: UserProperties;
  /** IDs of the requested profiles. */
  readonly profiles: ReadonlySet<string>;
  /** Names of JVM properties, without their values. */
  readonly systemProperties: ReadonlySet<string>;
}

/** Result for a project that has no file with arguments. */
export const NO_ARGUMENTS: MavenArguments = {
  properties: new Map(),
  profiles: new Set(),
  systemProperties: new Set(),
};

/**
 * Caches the arguments in each file, so that it is read only once for all POMs below it. The garbage collector frees an
 * entry together with its file.
 */
const known = new WeakMap<EcosystemFile, MavenArguments>();
const knownSystem = new WeakMap<EcosystemFile, ReadonlySet<string>>();

/**
 * Returns the arguments, such as `-Drevision=1.2.3`, that apply to every build of the POM at `path`.
 *
 * @see https://maven.apache.org/configure.html
 */
export function mavenArgumentsOf(path: string, context: ParseContext): MavenArguments {
  const config = fileAbove(path, MAVEN_CONFIG, context);
  const jvm = fileAbove(path, JVM_CONFIG, context);
  const stated = config === undefined ? NO_ARGUMENTS : readOnce(known, config, readArguments);
  if (jvm === undefined) return stated;
  return { ...stated, systemProperties: readOnce(knownSystem, jvm, systemPropertiesIn) };
}

function readOnce<T>(
  cache: WeakMap<EcosystemFile, T>,
  file: EcosystemFile,
  read: (text: string) => T,
): T {
  const result = cache.get(file) ?? read(file.bytes.toString('utf8'));
  cache.set(file, result);
  return result;
}

function fileAbove(path: string, name: string, context: ParseContext): EcosystemFile | undefined {
  for (let at = path; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const file = context.file(besidePath(at, name));
    if (file !== undefined) return file;
  }
  return context.file(name);
}

/**
 * Parses the arguments. Since Maven 3.9, each line is one argument. Earlier versions allow several arguments per line.
 * If a property is set twice, the last value applies.
 */
function readArguments(text: string): MavenArguments {
  const properties = new Map<string, string>();
  const profiles = new Set<string>();
  for (const argument of argumentsIn(text)) {
    const [, name, value = 'true'] = DEFINED.exec(argument) ?? [];
    if (name !== undefined) properties.set(name, value.trim());
    for (const profile of PROFILES.exec(argument)?.[1]?.split(',') ?? []) {
      profiles.add(profile.trim().replace(/^[+?]+/, ''));
    }
  }
  return { ...NO_ARGUMENTS, properties, profiles };
}

function argumentsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines.join('\n').split(/\s(?=-)/);
}

/**
 * Matches `-Dname=value`, `-D name=value` and `--define=name=value`. Also matches shortened option names, and a `D` at
 * the end of combined short options, as in `-BD`. The name can be on the next line.
 */
const DEFINED = /^(?:-[BNUVXeoqu]*D|--?de\w*)[=\s]*([^=\s]+)(?:=(.*))?/;

/**
 * Matches `-Pone,two` and `--activate-profiles one`. Also matches shortened option names, and a `P` at the end of
 * combined short options.
 */
const PROFILES = /^(?:-[BNUVXeoqu]*P|--?ac[\w-]*)[=\s]*(\S+)/;

function systemPropertiesIn(text: string): ReadonlySet<string> {
  const names = text.matchAll(/-D([^=\s"']+)/g);
  return new Set([...names].map(([, name = '']) => name));
}

/** Reports arguments that make every build read a file other than pom.xml. */
export const mavenConfig: FileFormat = {
  role: 'manifest',
  wanted: { pathSuffixes: [MAVEN_CONFIG], names: ['settings.xml'], globs: ['.mvn/*.xml'] },
  wantedIn: ['directory'],
  isPrimary: (path) => path.endsWith(MAVEN_CONFIG),
  parse: parseMavenConfig,
};

/**
 * Matches `-f pom`, `-fpom` and `--file=pom`. Also matches shortened option names, and an `f` at the end of combined
 * short options. `-fae`, `-ff` and `-fn` are different options.
 */
const FILE = /^(?:--?fi(?:le?)?(?=[=\s]|$)|-[BNUVXeoqu]*f(?!(?:ae|f|n|os)\s*$))[=\s]*(.*)$/s;

/** Matches the arguments that set a settings file: `-s file`, `-gs file` and `--settings=file`. */
const SETTINGS = /^(?:-[BNUVXeoqu]*g?s(?=[=\s])|--?(?:global-)?se\w*)[=\s]+(.*)$/s;

const FIX = 'start each line with an option';

function parseMavenConfig(file: EcosystemFile, context: ParseContext): ParsedFile {
  const stated = argumentsIn(file.bytes.toString('utf8')).map((argument) => argument.trim());
  const [first = ''] = stated;
  // Maven rejects the arguments if the first one is not an option.
  if (first !== '' && !first.startsWith('-')) throw unread(file, { text: first }, FIX);
  const named = stated.flatMap((argument) => FILE.exec(argument)?.[1]?.replaceAll('\\', '/') ?? []);
  const missing = named.filter((name) => !isReadPom(file, name, context));
  const problems = missing.map((name) => ({
    code: 'not-found',
    message: `Maven builds ${name.slice(0, 100) || 'the file in -f'}, which was not read. Fix: rename the file to pom.xml`,
    path: file.path,
  }));
  const settings = stated.flatMap((argument) => settingsProblem(file, argument, context) ?? []);
  // A `maven.config` does not list packages.
  return { packages: [], problems: [...problems, ...settings], isForeign: true };
}

/**
 * True if the argument names a pom.xml that was read. `name` is the path of the file or of its folder. The path starts
 * at the folder that contains `.mvn`.
 */
function isReadPom({ path }: EcosystemFile, name: string, context: ParseContext): boolean {
  const folder = path.slice(0, -MAVEN_CONFIG.length);
  return [name, `${name}/pom.xml`].some((stated) => {
    const inside = insidePath(`${folder}pom.xml`, stated);
    return inside !== undefined && baseName(inside) === 'pom.xml' && context.file(inside);
  });
}

/**
 * Returns a problem if the argument specifies a settings file that was not read, or that contains profiles or
 * properties. Profiles and properties can change the dependencies, but mirrors and servers cannot.
 */
function settingsProblem(
  file: EcosystemFile,
  argument: string,
  context: ParseContext,
): Problem | undefined {
  const name = SETTINGS.exec(argument)?.[1]?.trim().replaceAll('\\', '/');
  if (name === undefined) return undefined;
  const path = insidePath(`${file.path.slice(0, -MAVEN_CONFIG.length)}pom.xml`, name);
  const text = path === undefined ? undefined : context.file(path)?.bytes.toString('utf8');
  if (text !== undefined && !/<(?:\w+:)?(?:activeProfiles|properties)\b/.test(text))
    return undefined;
  const fact = text === undefined ? 'was not read' : 'sets profiles or properties';
  const message = `The settings file ${name.slice(0, 100)} ${fact}. Fix: move its settings to .mvn/maven.config (-P, -D)`;
  return { code: 'not-found', message, path: file.path };
}
