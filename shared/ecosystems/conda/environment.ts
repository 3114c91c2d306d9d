/**
 * Conda: `environment.yml`. A dependency without an exact version is listed without a version. Dependencies under
 * `pip` are Python packages. Source:
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, scalarText } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { baseName, besidePath } from '../paths.ts';
import { requiredPackage } from '../python/required-package.ts';
import { readLine } from '../python/requirement-line.ts';
import { requirements } from '../python/requirements.ts';
import { notALockfile, unread } from '../unread.ts';
import { linesOfItems } from '../yaml-items.ts';
import { channelName } from './conda-record.ts';

const ENVIRONMENT_NAMES = ['environment.yml', 'environment.yaml'];

/** Other common file names of environments. Other tools use these names too, so the content is also checked. */
const OTHER_NAMES = ['environment*', 'conda*', 'env'].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`,
]);

export const environmentFile: FileFormat = {
  role: 'manifest',
  wanted: { names: ENVIRONMENT_NAMES, globs: OTHER_NAMES },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !/(?:^|[/.])conda-lock\.ya?ml$/.test(path),
  parse: parseEnvironment,
};

export function isCalledEnvironment(path: string): boolean {
  return /^(?:environment.*|conda.*|env)\.ya?ml$/.test(baseName(path));
}

const FIX = 'run `conda env export`';

/** Top-level keys of environment files. A file that has none of these keys is in a different format. */
export const ENVIRONMENT_KEYS = ['channels', 'dependencies', 'prefix', 'variables'];

export function parseEnvironment(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const isNamed = ENVIRONMENT_NAMES.includes(baseName(file.path));
  if (!isNamed && !/\bdependencies\b/.test(text)) return FOREIGN;
  const document = parseYaml(text, file.path);
  if (!isNamed && isCalledEnvironment(file.path) && !isEnvironment(document)) return FOREIGN;
  if (document === undefined) return { packages: [], problems: [] };
  if (!isObject(document)) throw notALockfile(file, 'dependencies', FIX);
  if (!ENVIRONMENT_KEYS.some((key) => Object.hasOwn(document, key))) {
    return FOREIGN;
  }
  const lineOf = linesOfItems(text);
  return parseEach(statedIn(file, document), ({ spec, isPip }) => {
    const line = lineOf(spec);
    if (!isPip) return condaPackage(file, spec, line);
    checkIncludes(file, spec, line, context);
    return requiredPackage(file, spec, { line, isDirect: true });
  });
}

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

/**
 * True if a file with one of the other common names is an environment file. It must have `dependencies`, and also
 * `channels`, a `name`, or a list for pip.
 */
function isEnvironment(document: unknown): boolean {
  if (!isObject(document)) return false;
  const dependencies = arrayAt(document, 'dependencies');
  if (dependencies === undefined) return false;
  const isKnown = ['channels', 'name'].some((key) => Object.hasOwn(document, key));
  return isKnown || dependencies.some((item) => isObject(item) && arrayAt(item, 'pip'));
}

interface Stated {
  /** The dependency as written in the file. Empty if the item is not a string. */
  readonly spec: string;
  readonly isPip: boolean;
}

function statedIn(file: EcosystemFile, document: JsonObject): readonly Stated[] {
  const dependencies = document['dependencies'] ?? [];
  if (!Array.isArray(dependencies)) throw notALockfile(file, 'list of dependencies', FIX);
  return dependencies.flatMap((item): readonly Stated[] => {
    const pip = isObject(item) ? arrayAt(item, 'pip') : undefined;
    if (pip === undefined) return [{ spec: scalarText(item), isPip: false }];
    return pip.map((spec) => ({ spec: scalarText(spec), isPip: true }));
  });
}

/**
 * Checks that the files included by a `pip` entry were read. Such an entry uses requirements file syntax, and each
 * included file is parsed separately.
 *
 * @throws {DataError} `not-found` if an included file was not read
 */
function checkIncludes(
  file: EcosystemFile,
  spec: string,
  line: number | undefined,
  context: ParseContext,
): void {
  const missing = readLine(spec).included.find((path) => {
    const other = besidePath(file.path, path);
    return context.file(other) === undefined || requirements.isPrimary?.(other) === false;
  });
  if (missing === undefined) return;
  const message = `the included file ${missing.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
  throw new DataError('not-found', message, { path: file.path, line });
}

/**
 * Returns the package for a dependency, such as `channel::name=version=build`, `name ==version`, `name[version='1.2']`
 * or `name >=1`.
 */
function condaPackage(file: EcosystemFile, spec: string, line: number | undefined): Package {
  const colons = spec.lastIndexOf('::');
  const channel = colons === -1 ? undefined : spec.slice(0, colons);
  const stated = (colons === -1 ? spec : spec.slice(colons + 2)).trim();
  const name = /^[A-Za-z0-9_][A-Za-z0-9_.-]*/.exec(stated)?.[0];
  if (name === undefined) throw unread(file, { text: spec, line }, FIX);
  const { version, build } = pinOf(stated.slice(name.length).trim());
  return packageOf(file, {
    type: 'conda',
    name: name.toLowerCase(),
    version,
    qualifiers: { channel: channelName(channel), build },
    line,
    isDirect: true,
  });
}

/**
 * Returns the version and the build that a constraint pins, such as `=1.2=build`. The version is empty for a range, for
 * alternatives, and for a version with an asterisk.
 */
function pinOf(clauses: string): { readonly version: string; readonly build?: string | undefined } {
  const match = /^={1,2}\s*([A-Za-z0-9_.!+-]+)(?:\s*=\s*([A-Za-z0-9_.-]+))?$/.exec(clauses);
  return { version: match?.[1] ?? '', build: match?.[2] };
}
