import { fileSubjects } from '../../attest/file-subjects.ts';
import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Machine } from '../../host/machine.ts';
import type { RegistryLogin } from '../clients/registry-access.ts';
import { withEvidenceElsewhere } from './evidence-repository.ts';
import { withFileStems } from './file-stems.ts';
import { imageSubjects, subjectOf } from './image-subjects.ts';
import { listedFile } from './listed-file.ts';
import { subjectsInChecksums, subjectsInList } from './listed-subjects.ts';
import { type NamedSubjects, requireOneKind } from './named-subjects.ts';
import { type DigestListener, openImageSubject } from './open-image-subject.ts';
import type { ResolvedSubject } from './resolved-subject.ts';
import { requirePrintable } from './subject-name.ts';

/**
 * Maximum number of listed subjects that are looked up concurrently. Registries limit the number of requests per
 * client.
 */
const CONCURRENCY = 6;

/**
 * Resolves the names of all subjects to digests. Tags are resolved and files are hashed only once, and all later steps
 * use the digests.
 *
 * @throws {UserError} if there is no subject, if several inputs set subjects, if a file is missing, or if a name
 * contains a control character.
 */
export async function resolveSubjects(
  named: NamedSubjects,
  login: RegistryLogin,
  machine: Machine,
  onDigest?: DigestListener,
): Promise<readonly ResolvedSubject[]> {
  requireOneKind(named);
  const open = (image: string) => openImageSubject(image, login, machine, onDigest);
  const subjects =
    named.images.length > 0
      ? await imageSubjects(named.images, named.platforms, open)
      : await otherSubjects(named, login, machine);
  for (const { subject } of subjects) requirePrintable(subject.name);
  return withEvidenceElsewhere(withFileStems(subjects), named.evidenceRepository, login, machine);
}

async function otherSubjects(
  { files, checksums, list }: NamedSubjects,
  login: RegistryLogin,
  machine: Machine,
): Promise<readonly ResolvedSubject[]> {
  const { workspace } = machine;
  if (files.length > 0) return await filesMatching(files, machine);
  if (checksums !== undefined) {
    const listed = await subjectsInChecksums(checksums, machine);
    return await mapConcurrently(listed, CONCURRENCY, (subject) =>
      listedFile(subject, checksums, workspace),
    );
  }
  const listed = await subjectsInList(list, machine);
  if (listed.length === 0) throw nothingNamed();
  return await mapConcurrently(listed, CONCURRENCY, async (subject) =>
    subject.kind === 'file'
      ? listedFile(subject, list, workspace)
      : subjectOf(await openImageSubject(`${subject.name}@${subject.digest}`, login, machine)),
  );
}

async function filesMatching(
  patterns: readonly string[],
  machine: Machine,
): Promise<readonly ResolvedSubject[]> {
  const files = await fileSubjects(machine.workspace, patterns, guardedFolders(machine));
  return files.map(({ name, digest, path }) => ({ subject: { name, digest }, path }));
}

function nothingNamed(): UserError {
  return new UserError(
    'input-missing',
    'No subject specified.',
    'Set one of the inputs `image`, `subject-path`, `subject-checksums` or `subjects`.',
  );
}
