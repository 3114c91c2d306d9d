import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

interface Entry {
  /** Name of the package that specifies the constraint. Undefined if the project itself specifies it. */
  readonly by: string | undefined;
  readonly value: JsonObject;
  readonly kinds: readonly string[];
}

/** Returns the constraints in a composer.lock and in the project's composer.json. */
export function composerRequirements(
  lockfile: JsonObject,
  manifest: JsonObject | undefined,
): Requirements {
  const packages = [
    ...(arrayAt(lockfile, 'packages') ?? []),
    ...(arrayAt(lockfile, 'packages-dev') ?? []),
  ]
    .filter(isObject)
    .map((value) => ({ name: nameOf(value), version: plain(stringAt(value, 'version')), value }));
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  const entries: Entry[] = packages.map(({ name, version, value }) => ({
    by: `${name}@${version}`,
    value,
    kinds: ['require'],
  }));
  if (manifest !== undefined) {
    entries.push({ by: undefined, value: manifest, kinds: ['require', 'require-dev'] });
  }
  return gatherRequirements(entries.flatMap((entry) => requirementsOf(entry, versions)));
}

function requirementsOf(
  { by, value, kinds }: Entry,
  versions: ReadonlyMap<string, string>,
): readonly [string, Requirement][] {
  const ranges = kinds.flatMap((kind) => Object.entries(objectAt(value, kind) ?? {}));
  return ranges.flatMap(([key, range]): [string, Requirement][] => {
    const name = key.toLowerCase();
    const version = versions.get(name);
    if (version === undefined || typeof range !== 'string') return [];
    return [[`${name}@${version}`, { by, range }]];
  });
}

function nameOf(value: JsonObject): string {
  return (stringAt(value, 'name') ?? '').toLowerCase();
}

function plain(version = ''): string {
  return version.replace(/^v(?=\d)/, '');
}
