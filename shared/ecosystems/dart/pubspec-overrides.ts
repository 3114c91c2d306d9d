/**
 * Dart and Flutter: dependency overrides. The version range in an override replaces all other ranges for its package in
 * a project. Source: https://dart.dev/tools/pub/dependencies#dependency-overrides
 */
import { isObject, type JsonObject, objectAt, scalarText } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { mayBeIn } from '../npm/version-range.ts';
import { packageOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';

export const PUBSPEC = 'pubspec.yaml';

/** The file whose overrides replace the `dependency_overrides` table in `pubspec.yaml`. */
export const PUBSPEC_OVERRIDES = 'pubspec_overrides.yaml';

const KEY = 'dependency_overrides';

/** Maximum number of overrides that are reported individually. */
const MAX_NAMED = 10;

/** Maximum length, in characters, of a name and version in a message. */
const SHOWN = 120;

/**
 * Returns the overrides from the folder that contains `file`, as an object that maps package names to version ranges.
 */
export function pubspecOverrides(file: EcosystemFile, context: ParseContext): JsonObject {
  const tables = [PUBSPEC_OVERRIDES, PUBSPEC].map((name) => {
    const found = context.file(besidePath(file.path, name));
    const document =
      found === undefined ? undefined : parseYaml(found.bytes.toString('utf8'), found.path);
    return isObject(document) ? objectAt(document, KEY) : undefined;
  });
  return tables.find((table) => table !== undefined) ?? {};
}

/**
 * Adds a problem for each override that the locked version does not satisfy. pub then ignores the locked version, and
 * installs one that satisfies the override. If only one version does, adds this version as a package.
 */
export function withPubspecOverrides(
  file: EcosystemFile,
  read: ParsedFile,
  context: ParseContext,
): ParsedFile {
  const locked = new Map(read.packages.map(({ name, version }) => [name, version]));
  const missing = Object.entries(pubspecOverrides(file, context)).flatMap(([name, value]) => {
    const [version, range] = [locked.get(name), isObject(value) ? value['version'] : value];
    const wanted = scalarText(range);
    const isSame = version === undefined || wanted === '' || mayBeIn(version, wanted);
    return isSame ? [] : [{ name, wanted }];
  });
  return {
    packages: [...read.packages, ...missing.flatMap((one) => exactPackage(file, one))],
    problems: [...read.problems, ...missing.slice(0, MAX_NAMED).map((one) => problem(file, one))],
  };
}

interface Override {
  readonly name: string;
  readonly wanted: string;
}

function exactPackage(file: EcosystemFile, { name, wanted }: Override): readonly Package[] {
  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(wanted)) return [];
  return [packageOf(file, { type: 'pub', ecosystem: 'Pub', name, version: wanted })];
}

function problem({ path }: EcosystemFile, { name, wanted }: Override): Problem {
  const what = `${name} ${wanted}`.slice(0, SHOWN);
  const message = `the project overrides ${what}, but the lockfile contains a different version. Fix: run \`dart pub get\``;
  return { code: 'contradiction', message, path };
}
