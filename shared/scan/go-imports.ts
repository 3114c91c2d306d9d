import type { VulnerableImport } from '../model/advisory.ts';
import type { Match } from './match-advisory.ts';

/**
 * Module name of the standard library. The paths of its packages do not start with the module name, unlike those in
 * other modules.
 */
const STANDARD_LIBRARY = 'stdlib';

/**
 * Returns the vulnerable packages in a Go module, from all advisories for one vulnerability. Advisories that do not
 * list packages are ignored if another advisory lists them. Returns undefined if no advisory lists packages. Also
 * returns undefined if a list does not cover every entry of its advisory, or contains a package outside the module.
 */
export function vulnerableImports(
  matches: readonly Match[],
): readonly VulnerableImport[] | undefined {
  const informed = matches.filter(({ entries }) => entries.some(({ imports }) => imports));
  const entries = informed.flatMap((match) => match.entries);
  const isComplete = entries.every(({ imports, package: { name } }) =>
    imports?.every(({ path }) => isInModule(path, name)),
  );
  const imports = entries.flatMap((entry) => entry.imports ?? []);
  return isComplete && imports.length > 0 ? imports : undefined;
}

function isInModule(path: string, module: string): boolean {
  return module === STANDARD_LIBRARY || path === module || path.startsWith(`${module}/`);
}
