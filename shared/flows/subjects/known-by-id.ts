import { UserError } from '../../errors/errors.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Returns true if a scan recorded this image only by its ID. This is the case if the Docker engine contained the image
 * when it was scanned, and it was pushed later.
 *
 * @param digest Manifest digest of one of the images in the target.
 * @throws {UserError} `input-conflict` if the ID matches, but the layers differ from the configuration.
 */
export async function isKnownById(
  { subject, imageId, layersProblem }: ResolvedSubject,
  digest: string,
  ids: ReadonlySet<string>,
): Promise<boolean> {
  const id = await imageId?.(digest);
  if (id === undefined || layersProblem === undefined || !ids.has(id)) return false;
  const problem = await layersProblem(digest);
  if (problem === undefined) return true;
  throw new UserError(
    'input-conflict',
    `${subject.name}@${digest} has the same image ID as the scanned image (${id}), but different layers: ${problem}.`,
    'Run `scan` on this image by digest before you sign it.',
  );
}
