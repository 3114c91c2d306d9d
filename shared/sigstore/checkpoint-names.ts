import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';

/** A signature line, with its name. @see https://github.com/C2SP/C2SP/blob/main/signed-note.md */
const SIGNATURE_LINE = /^\u2014 (\S+) /gm;

/**
 * The logs of a root, under the names that their checkpoints use too. The library wants the name on a
 * checkpoint to be part of the log's URL; a log of version 1 signs in the name of its host, which behind a
 * load balancer is another. Its id is the digest of its key, so that the signature alone says which log it
 * was. In version 2 the name is part of what the id is a digest of: there it stays compared.
 *
 * @param namedByKey Those of the logs that are of version 1: `logsNamedByKey`.
 * @see https://github.com/sigstore/rekor/blob/main/pkg/api/api.go for the name, `rekor_server.hostname`
 */
export function withCheckpointNames(
  material: TrustMaterial,
  namedByKey: ReadonlySet<Log>,
  entries: readonly Pick<TransparencyLogEntry, 'inclusionProof'>[],
): TrustMaterial {
  const names = entries.flatMap(({ inclusionProof }) =>
    ownNames(inclusionProof?.checkpoint?.envelope ?? ''),
  );
  const tlogs = material.tlogs.map((log) =>
    namedByKey.has(log) ? { ...log, baseURL: [log.baseURL, ...names].join(' ') } : log,
  );
  return { ...material, tlogs };
}

type Log = TrustMaterial['tlogs'][number];

/** Those whose id is the digest of their key. */
export function logsNamedByKey({ tlogs }: Pick<TrustMaterial, 'tlogs'>): ReadonlySet<Log> {
  return new Set(
    tlogs.filter(({ publicKey, logID }) => {
      const spki = publicKey.export({ format: 'der', type: 'spki' });
      return createHash('sha256').update(spki).digest().equals(logID);
    }),
  );
}

/** The names that stand at the head of the note too, which is signed as they are not: alone or `NAME - TREE`. */
function ownNames(envelope: string): readonly string[] {
  const names = [...envelope.matchAll(SIGNATURE_LINE)].map(([, name = '']) => name);
  return names.filter((name) => [' - ', '\n'].some((end) => envelope.startsWith(name + end)));
}
