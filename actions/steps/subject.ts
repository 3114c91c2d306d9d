import { basename } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { Subject } from '../../shared/model/attestation.ts';
import type { registryInputs } from '../inputs/source.ts';
import { type ImagePlace, openImagePlace } from './image-place.ts';

/** What evidence is about; `place` is where an image's evidence lives. */
export interface OpenSubject {
  readonly subject: Subject;
  readonly place: ImagePlace | undefined;
}

interface SubjectInputs extends InputsOf<typeof registryInputs> {
  readonly image: string | undefined;
  readonly path: string | undefined;
}

/**
 * The image or the file that the inputs name.
 *
 * @param digestOf The sha256 of a file, `sha256:…`.
 * @throws {UserError} when neither or both are given.
 */
export async function subjectOf(
  inputs: SubjectInputs,
  host: Host,
  digestOf: (path: string) => Promise<string>,
): Promise<OpenSubject> {
  const { image, path } = inputs;
  if (image !== undefined && path === undefined) {
    const place = await openImagePlace(image, inputs, host);
    return { subject: { name: place.store.name, digest: place.subject.digest }, place };
  }
  if (path !== undefined && image === undefined) {
    return { subject: { name: basename(path), digest: await digestOf(path) }, place: undefined };
  }
  throw new UserError(
    image === undefined ? 'input-missing' : 'input-conflict',
    image === undefined
      ? 'Nothing says what this is about.'
      : 'The inputs `image` and `path` were given together.',
    'Give one of the inputs `image` and `path`.',
  );
}
