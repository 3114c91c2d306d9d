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
      note: 'The lockfile covers only the default profile, so Assay checks only the dependencies of this profile.',
    },
    readConfig,
  );

function readConfig(file: EcosystemFile): Manifest {
  const { terms, unread: rows } = readTerms(file, 'erlang');
  const [row] = rows;
  if (row !== undefined) throw unread(file, row, 'write plain terms (rebar3 lock)');
  const lists = terms
    .filter(isGroup)
    .filter(({ items: [key] }) => isAtom(key, 'deps'))
    .flatMap(({ items: [, list] }) => (isGroup(list) ? list.items : []));
  return {
    dependencies: lists.flatMap((term) => dependencyOf(file, term)),
    fix: 'commit rebar.lock (rebar3 lock)',
  };
}

/** Parses `cowboy`, `{jsx, "3.1.0"}`, `{app, "~> 1.0", {pkg, name}}` or `{app, {git, "…"}}`. */
function dependencyOf(file: EcosystemFile, term: Term): readonly ManifestDependency[] {
  const [app, ...rest] = isGroup(term) ? term.items : [term];
  if (typeof app !== 'object' || !('atom' in app)) return [];
  const renamed = rest.filter(isGroup).find(({ items: [key] }) => isAtom(key, 'pkg'));
  const other = renamed?.items[1];
  const name =
    typeof other === 'object' && 'atom' in other ? other.atom : (textOf(other) ?? app.atom);
  const version = /^\d+\.\d+[\w.+-]*$/.exec(textOf(rest[0]) ?? '')?.[0];
  const exact =
    version === undefined ? undefined : hexPackage(file, { name, version, isDirect: true });
  return [{ name, isDevelopment: false, exact }];
}
