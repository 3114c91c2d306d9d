import { RemoteError } from '../errors/errors.ts';
import { isObject } from '../json/guards.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle, IN_TOTO_PAYLOAD_TYPE } from '../model/attestation.ts';
import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

/**
 * Stores a bundle as an attestation in the repository. Returns the ID of the attestation.
 *
 * @throws {RemoteError} if the token lacks permissions. The error lists the missing permissions.
 */
export async function createAttestation(
  github: GitHub,
  repository: string,
  bundle: Bundle,
): Promise<string> {
  const need: Need = {
    what: 'store an attestation',
    permissions: ['attestations: write', 'id-token: write'],
  };
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /repos/{owner}/{repo}/attestations', {
      ...repositoryOf(repository),
      bundle: {
        mediaType,
        verificationMaterial: { ...asPlain(verificationMaterial) },
        dsseEnvelope: { ...asPlain(dsseEnvelope) },
      },
    }),
  );
  return String(data.id ?? '');
}

/** A deliberately invalid attestation. GitHub first checks the token, and then rejects the content. */
const NO_BUNDLE = {
  mediaType: BUNDLE_MEDIA_TYPE,
  verificationMaterial: {},
  dsseEnvelope: { payload: '', payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ sig: '' }] },
};

/**
 * Checks whether GitHub would accept attestations for the repository from this token. Does not store any attestation.
 * Must be called before signing, because signatures in a public log cannot be removed.
 *
 * @returns GitHub’s explanation if the feature is not available for the plan or the owner. Undefined if storing should
 * work.
 * @throws {RemoteError} `unauthorized`, `forbidden` or `not-found` if the token is not allowed to store attestations.
 */
export async function attestationsRefusal(
  github: GitHub,
  repository: string,
): Promise<string | undefined> {
  try {
    await createAttestation(github, repository, NO_BUNDLE);
  } catch (error) {
    if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) return undefined;
    // Matches GitHub's explanation: “Feature not available for the octo organization. To enable it, upgrade the
    // billing plan …”
    const words = /\bfeature not available\b.*/i.exec(error.message)?.[0];
    if (words === undefined) throw error;
    return words;
  }
  return undefined;
}

const REFUSALS: ReadonlySet<string> = new Set(['unauthorized', 'forbidden', 'not-found']);

function asPlain(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
