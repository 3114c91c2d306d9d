/** Erlang: dependencies declared in `rebar.config`. Source: https://rebar3.org/docs/configuration/dependencies/ */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { isAtom, isGroup, readTerms, type Term, textOf } from '../erlang-terms.ts';
import { hexPackage } from '../hex-package.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { unread } from '../unread.ts';

export const rebarConfig = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: ['rebar.config'] } },
    {
      ecosystem: 'Hex',
      manifests: ['rebar.config'],
      locks: [{ format: lockfile, names: ['rebar.lock'] }],
      note: 'The lockfile covers only the default profile. Other profiles count as not locked, except for tests, documentation and plugins.',
    },
    readConfig,
  );

function readConfig(file: EcosystemFile): Manifest {
  const { terms, unread: rows } = readTerms(file, 'erlang');
  const [row] = rows;
  if (row !== undefined) throw unread(file, row, 'write plain terms (rebar3 lock)');
  return {
    dependencies: dependenciesIn(file, terms, false),
    fix: 'commit rebar.lock (rebar3 lock)',
  };
}

/** Keys of the build tools that rebar3 downloads and runs. The lockfile does not contain them. */
const PLUGINS = ['plugins', 'project_plugins'];

/** Matches names of profiles that are usually not released. `device` does not match. */
const DEVELOPMENT = /(?:^|_)(?:tests?|dev|docs?|check|bench)(?:_|$)/;

/** Returns the dependencies in the settings of the project or of a profile. */
function dependenciesIn(
  file: EcosystemFile,
  settings: readonly Term[],
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  return settings.filter(isGroup).flatMap(({ items: [key, list] }) => {
    const items = isGroup(list) ? list.items : [];
    if (isAtom(key, 'profiles')) return items.flatMap((profile) => inProfile(file, profile));
    const isPlugin = PLUGINS.some((name) => isAtom(key, name));
    if (!isPlugin && !isAtom(key, 'deps')) return [];
    return items.flatMap((term) => dependencyOf(file, term, isDevelopment || isPlugin));
  });
}

/**
 * Returns the dependencies in `{test, [{deps, […]}]}`. The lockfile covers only the default profile. Therefore, the
 * additional dependencies of a release profile are not locked.
 */
function inProfile(file: EcosystemFile, profile: Term): readonly ManifestDependency[] {
  const [name, settings] = isGroup(profile) ? profile.items : [];
  const isNamed = typeof name === 'object' && 'atom' in name;
  const isDevelopment = isNamed && DEVELOPMENT.test(name.atom);
  return isGroup(settings) ? dependenciesIn(file, settings.items, isDevelopment) : [];
}

/** Parses `cowboy`, `{jsx, "3.1.0"}`, `{app, "~> 1.0", {pkg, name}}` or `{app, {git, "…"}}`. */
function dependencyOf(
  file: EcosystemFile,
  term: Term,
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  const [app, ...rest] = isGroup(term) ? term.items : [term];
  if (typeof app !== 'object' || !('atom' in app)) return [];
  const renamed = rest.filter(isGroup).find(({ items: [key] }) => isAtom(key, 'pkg'));
  const other = renamed?.items[1];
  const name =
    typeof other === 'object' && 'atom' in other ? other.atom : (textOf(other) ?? app.atom);
  const version = /^\d+\.\d+[\w.+-]*$/.exec(textOf(rest[0]) ?? '')?.[0];
  const scope = isDevelopment ? 'development' : 'runtime';
  const exact =
    version === undefined ? undefined : hexPackage(file, { name, version, isDirect: true, scope });
  return [{ name, isDevelopment, isOptional: isDevelopment, exact }];
}
