import type { Log } from '../../host/log.ts';
import type { ScratchFolder } from '../../host/scratch-folder.ts';
import type { StepFolders } from '../../host/step.ts';
import { type SourceTarget, sourceTarget } from './source-target.ts';

/**
 * Returns the input for the target of `assay audit TARGET`: a folder, a file or an image. An audit searches the text of
 * an SBOM, so an SBOM is a file like any other.
 *
 * @throws {UserError} `file-not-found` or `input-invalid` with a fix.
 */
export async function pathTarget(
  targets: readonly string[],
  host: Pick<StepFolders, 'workspace'> & Log,
  scratch: ScratchFolder,
): Promise<SourceTarget> {
  const { sbom, ...target } = await sourceTarget(targets, host, scratch);
  return sbom === undefined ? target : { path: sbom };
}
