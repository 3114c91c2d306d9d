import type { Host } from '../../shared/host/host.ts';
import { requireInputFile } from '../../shared/host/read-input-file.ts';

/**
 * Requires the files of `vex` and `results` before the network is used, so that a typing error does not cost a scan. In
 * a workflow, the base can contain a VEX document, and the report shows what was found without a missing file.
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
