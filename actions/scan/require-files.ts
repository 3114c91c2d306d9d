import type { Host } from '../../shared/host/host.ts';
import { requireInputFile } from '../../shared/host/read-input-file.ts';

/**
 * Checks that the files in the inputs `vex` and `results` exist, before any network request. A typo then does not cost
 * a whole scan. Checks this only in a terminal. In a workflow, the base can contain a VEX document that is missing
 * here, and a missing file becomes a problem in the report.
 *
 * @throws {UserError} `file-not-found` for a path without a file.
 */
export async function requireFiles(
  { vex, results }: { readonly vex: readonly string[]; readonly results: readonly string[] },
  { kind, context }: Pick<Host, 'kind' | 'context'>,
): Promise<void> {
  if (kind !== 'terminal' || context !== undefined) return;
  for (const path of vex) await requireInputFile(path, 'Check the path in `vex`.');
  for (const path of results) await requireInputFile(path, 'Check the path in `results`.');
}
