import { UserError } from '../../errors/errors.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Whether an image is one that is known by its ID alone, as Docker keeps it before a push.
 *
 * @param digest Of its manifest, one of the target’s images.
 * @throws {UserError} `input-conflict` where it has the ID, and other layers than its configuration names.
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
    `${subject.name}@${digest} has the image ID ${id}, and not its layers: ${problem}.`,
    'Give `scan` this image by its digest, before it is signed.',
  );
}
