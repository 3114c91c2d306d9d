import type { VulnerableImport } from '../model/advisory.ts';
import type { Match } from './match-advisory.ts';

/** The standard library. Its packages do not have a common prefix. */
const STANDARD_LIBRARY = 'stdlib';

/**
 * Returns the vulnerable packages in a Go module, from all advisories for one vulnerability. An advisory without this
 * data is ignored if another one has it. Returns undefined if the data is missing or covers only part of an advisory.
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
