import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { manifestBeside } from './manifest.ts';
import { type OverrideRule, rulesOfOverrides, rulesOfResolutions } from './override-rules.ts';

export const PNPM_WORKSPACE = 'pnpm-workspace.yaml';

/**
 * What a project of pnpm puts in place of what packages ask for.
 *
 * @see https://pnpm.io/settings#overrides
 */
export function pnpmOverrides(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly OverrideRule[] {
  const manifest = manifestBeside(lockfile, context) ?? {};
  return [
    ...rulesOfOverrides(objectAt(objectAt(manifest, 'pnpm') ?? {}, 'overrides'), manifest),
    ...rulesOfOverrides(objectAt(workspaceBeside(lockfile, context), 'overrides'), manifest),
    ...rulesOfResolutions(manifest),
  ];
}

/** One that is no YAML stops pnpm itself. */
function workspaceBeside(lockfile: EcosystemFile, context: ParseContext): JsonObject {
  const file = context.file(besidePath(lockfile.path, PNPM_WORKSPACE));
  if (file === undefined) return {};
  try {
    const value = parseYaml(file.bytes.toString('utf8'), file.path);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
