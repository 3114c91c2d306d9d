import { stat } from 'node:fs/promises';
import { githubOf } from '../../shared/flows/clients/github-repository.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import { subjectContent } from '../../shared/flows/subjects/subject-content.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import type { PolicyIdentity, VerifyPolicy } from '../../shared/model/verify-policy.ts';
import { readEvidenceFile } from '../../shared/store/bundle-files.ts';
import type { VerifySubject } from '../../shared/verify/expectation.ts';
import { attestedRepositories } from './attested-repositories.ts';
import type { EvidenceLister } from './prefetch-evidence.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/**
 * Maximum size of a file to read, in bytes. A signature over the bytes of a larger file is verified by the digest of
 * the file.
 */
const MAX_CONTENT_BYTES = 64 * 1024 * 1024;

export type EvidenceSource = (target: ResolvedSubject) => Promise<readonly EvidenceCandidate[]>;

/** Sources of evidence: the registry, GitHub, and the named files. Each file is read only once. */
export async function evidenceSource(
  inputs: Inputs,
  { identities }: VerifyPolicy,
  { list, host }: { readonly list: EvidenceLister; readonly host: Host },
): Promise<EvidenceSource> {
  const given: EvidenceCandidate[] = [];
  for (const path of inputs.bundle) {
    const bytes = await readPlainFile(path, guardedFolders(host));
    given.push(...readEvidenceFile(bytes, shownPath(host, path)));
  }
  const github = inputs.github ? await githubSource(identities, host) : undefined;
  return async ({ subject, place }) => {
    const [stored, attested] = await Promise.all([
      place === undefined ? [] : list(place),
      github?.(subject.digest) ?? [],
    ]);
    return [...stored, ...attested, ...given];
  };
}

/** Imported only when needed, because the GitHub client loads slowly. */
async function githubSource(identities: readonly PolicyIdentity[], host: Host) {
  const { github, repository } = await githubOf(githubAccess(host));
  const { githubStore } = await import('../../shared/store/github-store.ts');
  const serverUrl = host.context?.serverUrl ?? 'https://github.com';
  const repositories = attestedRepositories(identities, { repository, serverUrl });
  return async (digest: string): Promise<readonly EvidenceCandidate[]> => {
    const listed = await Promise.all(
      repositories.map((name) => githubStore(github, name, digest).list()),
    );
    return listed.flat();
  };
}

/**
 * Returns the subject to verify. For a file, it includes the bytes, because a signature can cover them directly.
 *
 * @throws {TrustError} `subject-mismatch` when the bytes do not match the digest.
 */
export async function verifySubjectOf({
  subject,
  place,
  path,
}: ResolvedSubject): Promise<VerifySubject> {
  if (place !== undefined) return subject;
  if (path === undefined || (await stat(path)).size > MAX_CONTENT_BYTES) {
    return { ...subject, isFile: true };
  }
  return { ...subject, content: await subjectContent(subject, path) };
}
