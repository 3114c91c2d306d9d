import type { Spec } from '../../shared/host/spec.ts';
import { markdownTable } from './markdown-table.ts';

/** Returns a table with a row for each permission and a column for each action. */
export function permissionMatrix(specs: readonly Spec[]): string {
  const names = new Set(specs.flatMap(({ permissions }) => permissions.map(nameOf)));
  const rows = [...names].sort().map((name) => [
    `\`${name}\``,
    ...specs.map(({ permissions }) => {
      const accesses = permissions.filter((each) => nameOf(each) === name).map(accessOf);
      return accesses.includes('write') ? 'write' : (accesses[0] ?? '–');
    }),
  ]);
  return markdownTable(['Permission', ...specs.map(linkOf)], rows);
}

/** Returns a table with one row per action and permission. Each row names the feature that needs the permission. */
export function permissionReasons(specs: readonly Spec[]): string {
  const rows = specs.flatMap((spec) =>
    spec.permissions.map(({ permission, access, why }) => [
      linkOf(spec),
      `\`${permission}: ${access}\``,
      why,
    ]),
  );
  return markdownTable(['Action', 'Permission', 'Needed'], rows);
}

function nameOf({ permission }: { readonly permission: string }): string {
  return permission;
}

function accessOf({ access }: { readonly access: string }): string {
  return access;
}

function linkOf({ name }: Spec): string {
  return `[\`${name === 'all' ? 'assay' : name}\`](../actions/${name}/README.md)`;
}
