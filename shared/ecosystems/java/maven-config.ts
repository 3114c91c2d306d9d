import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import { unread } from '../unread.ts';

/** In the folder that a build is started in, or one above it. */
export const MAVEN_CONFIG = '.mvn/maven.config';

/** Arguments of the Java that Maven runs in, beside it. */
export const JVM_CONFIG = '.mvn/jvm.config';

/** By a command line: they count before those of any pom. */
type UserProperties = ReadonlyMap<string, string>;

/** What every build of a project is started with. */
export interface MavenArguments {
  readonly properties: UserProperties;
  /** Profiles that are asked for by their id. */
  readonly profiles: ReadonlySet<string>;
  /** Properties of Java: which value they have is not looked at. */
  readonly systemProperties: ReadonlySet<string>;
}

/** No arguments. */
export const NO_ARGUMENTS: MavenArguments = {
  properties: new Map(),
  profiles: new Set(),
  systemProperties: new Set(),
};

/** What each file says, read once for all poms below it: forgotten with the file. */
const known = new WeakMap<EcosystemFile, MavenArguments>();
const knownSystem = new WeakMap<EcosystemFile, ReadonlySet<string>>();

/**
 * The arguments that a build of the pom at that path is always started with: `-Drevision=1.2.3`.
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

/** An argument a line since Maven 3.9, and before that several; of a property that is named twice the last counts. */
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

/** `-Dname=value`, `-D name=value`, `--define=name=value`, behind other letters and shortened; the name may stand on the next line. */
const DEFINED = /^(?:-[BNUVXeoqu]*D|--?de\w*)[=\s]*([^=\s]+)(?:=(.*))?/;

/** `-Pone,two`, `--activate-profiles one`, behind other letters and shortened. */
const PROFILES = /^(?:-[BNUVXeoqu]*P|--?ac[\w-]*)[=\s]*(\S+)/;

function systemPropertiesIn(text: string): ReadonlySet<string> {
  const names = text.matchAll(/-D([^=\s"']+)/g);
  return new Set([...names].map(([, name = '']) => name));
}

/** Says where every build reads another file than the pom.xml. */
export const mavenConfig: FileFormat = {
  role: 'manifest',
  wanted: { pathSuffixes: [MAVEN_CONFIG], names: ['settings.xml'], globs: ['.mvn/*.xml'] },
  wantedIn: ['directory'],
  isPrimary: (path) => path.endsWith(MAVEN_CONFIG),
  parse: parseMavenConfig,
};

/** `-f pom`, `-fpom`, `--file=pom`, behind other letters and shortened as Maven takes it; `-fae`, `-ff` and `-fn` are others. */
const FILE = /^(?:--?fi(?:le?)?(?=[=\s]|$)|-[BNUVXeoqu]*f(?!(?:ae|f|n|os)\s*$))[=\s]*(.*)$/s;

/** `-s file`, `-gs file`, `--settings=file`. */
const SETTINGS = /^(?:-[BNUVXeoqu]*g?s(?=[=\s])|--?(?:global-)?se\w*)[=\s]+(.*)$/s;

const FIX = 'begin each line with an option';

function parseMavenConfig(file: EcosystemFile, context: ParseContext): ParsedFile {
  const stated = argumentsIn(file.bytes.toString('utf8')).map((argument) => argument.trim());
  const [first = ''] = stated;
  // Maven refuses what is no option.
  if (first !== '' && !first.startsWith('-')) throw unread(file, { text: first }, FIX);
  const named = stated.flatMap((argument) => FILE.exec(argument)?.[1]?.replaceAll('\\', '/') ?? []);
  const missing = named.filter((name) => !isReadPom(file, name, context));
  const problems = missing.map((name) => ({
    code: 'not-found',
    message: `${name.slice(0, 100) || 'the file of -f'} is what Maven builds and was not read. Fix: call it pom.xml`,
    path: file.path,
  }));
  const settings = stated.flatMap((argument) => settingsProblem(file, argument, context) ?? []);
  // It has no packages of its own.
  return { packages: [], problems: [...problems, ...settings], isForeign: true };
}

/** Seen from the folder that has `.mvn`; a folder stands for its pom.xml. */
function isReadPom({ path }: EcosystemFile, name: string, context: ParseContext): boolean {
  const folder = path.slice(0, -MAVEN_CONFIG.length);
  return [name, `${name}/pom.xml`].some((stated) => {
    const inside = insidePath(`${folder}pom.xml`, stated);
    return inside !== undefined && baseName(inside) === 'pom.xml' && context.file(inside);
  });
}

/** Mirrors and servers change nothing; profiles and properties do. */
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
  const message = `${name.slice(0, 100)} of -s ${fact}. Fix: set them in .mvn/maven.config (-P, -D)`;
  return { code: 'not-found', message, path: file.path };
}
