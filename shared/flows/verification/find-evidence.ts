import { guardedFolders } from '../../host/guarded-folders.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { EvidenceCandidate } from '../../model/evidence.ts';
import type { VerifyPolicy } from '../../model/verify-policy.ts';
import { readEvidenceFile } from '../../store/bundle-files.ts';
import { githubOf } from '../clients/github-repository.ts';
import type { ImageSubject, ResolvedSubject } from '../subjects/resolved-subject.ts';
import { attestedRepositories } from './attested-repositories.ts';

/** Lists the evidence that is stored for an image in a registry or a layout. */
export type EvidenceLister = (place: ImageSubject) => Promise<readonly EvidenceCandidate[]>;

export type EvidenceSource = (
  target: Pick<ResolvedSubject, 'subject' | 'place'>,
) => Promise<readonly EvidenceCandidate[]>;

/** The places that are searched for evidence. */
export interface EvidencePlaces {
  /** Paths to Sigstore bundles. */
  readonly bundles: readonly string[];
  /** True to also read GitHub attestations. */
  readonly isWithGitHub: boolean;
  readonly list: EvidenceLister;
}

/**
 * Returns a function that finds the evidence for a subject. It searches the registry, GitHub attestations, and the
 * files that the user named. These files are read only once.
 */
export async function evidenceSource(
  { bundles, isWithGitHub, list }: EvidencePlaces,
  policy: Pick<VerifyPolicy, 'identities' | 'evidence'>,
  run: RunRepository,
): Promise<EvidenceSource> {
  const given: EvidenceCandidate[] = [];
  for (const path of bundles) {
    const bytes = await readPlainFile(path, guardedFolders(run));
    given.push(...readEvidenceFile(bytes, shownPath(run, path)));
  }
  const github = isWithGitHub ? await githubSource(policy, run) : undefined;
  return async ({ subject, place }) => {
    const [stored, attested] = await Promise.all([
      place === undefined ? [] : list(place),
      github?.(subject.digest) ?? [],
    ]);
    return [...stored, ...attested, ...given];
  };
}

/**
 * Returns a function that finds GitHub attestations by digest. Loading the client code is slow, so it is imported only
 * when needed.
 */
async function githubSource(
  policy: Pick<VerifyPolicy, 'identities' | 'evidence'>,
  run: RunRepository,
) {
  const { github, repository } = await githubOf(run.github);
  const { githubStore } = await import('../../store/github-store.ts');
  const serverUrl = run.github.context?.serverUrl ?? 'https://github.com';
  const repositories = attestedRepositories(policy, { repository, serverUrl });
  return async (digest: string): Promise<readonly EvidenceCandidate[]> => {
    const listed = await Promise.all(
      repositories.map((name) => githubStore(github, name, digest).list()),
    );
    return listed.flat();
  };
}
