import { objectAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { manifestBeside } from './manifest.ts';
import {
  type OverrideRule,
  rulesOfExtensions,
  rulesOfOverrides,
  rulesOfResolutions,
} from './override-rules.ts';
import { withCatalogs, workspaceBeside } from './pnpm-workspace.ts';

/**
 * Returns the overrides of a pnpm project.
 *
 * @see https://pnpm.io/settings#overrides
 */
export function pnpmOverrides(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly OverrideRule[] {
  const manifest = manifestBeside(lockfile, context) ?? {};
  const workspace = workspaceBeside(lockfile, context);
  const tables = [objectAt(manifest, 'pnpm') ?? {}, workspace];
  return [
    ...tables.flatMap((table) =>
      rulesOfOverrides(withCatalogs(objectAt(table, 'overrides'), workspace), manifest),
    ),
    ...rulesOfResolutions(manifest),
  ];
}

/** Returns the dependencies that a pnpm project adds to other packages. */
export function pnpmExtensions(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly OverrideRule[] {
  const manifest = manifestBeside(lockfile, context) ?? {};
  const tables = [objectAt(manifest, 'pnpm') ?? {}, workspaceBeside(lockfile, context)];
  return tables.flatMap(rulesOfExtensions);
}
