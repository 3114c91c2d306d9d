import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';

/** In the folder that a build is started in, or one above it. */
export const MAVEN_CONFIG = '.mvn/maven.config';

/** By a command line: they count before those of any pom. */
export type UserProperties = ReadonlyMap<string, string>;

const NONE: UserProperties = new Map();

/** What each file says, read once for all poms below it: forgotten with the file. */
const known = new WeakMap<EcosystemFile, UserProperties>();

/**
 * The properties that a build of the pom at that path is always started with: `-Drevision=1.2.3`.
 *
 * @see https://maven.apache.org/configure.html
 */
export function userPropertiesOf(path: string, context: ParseContext): UserProperties {
  const file = configAbove(path, context);
  if (file === undefined) return NONE;
  const properties = known.get(file) ?? readProperties(file.bytes.toString('utf8'));
  known.set(file, properties);
  return properties;
}

function configAbove(path: string, context: ParseContext): EcosystemFile | undefined {
  for (let at = path; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const file = context.file(besidePath(at, MAVEN_CONFIG));
    if (file !== undefined) return file;
  }
  return context.file(MAVEN_CONFIG);
}

/** An argument a line since Maven 3.9, and before that several; of a property that is named twice the last counts. */
function readProperties(text: string): UserProperties {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const args = lines.join('\n').split(/\s(?=-)/);
  return new Map(
    args.flatMap((argument): [string, string][] => {
      const [, name, value = 'true'] = DEFINED.exec(argument) ?? [];
      return name === undefined ? [] : [[name, value.trim()]];
    }),
  );
}

/** `-Dname=value`, `-D name=value`, `--define=name=value`; the name may stand on the next line. */
const DEFINED = /^(?:-D|--define)[=\s]*([^=\s]+)(?:=(.*))?/;
