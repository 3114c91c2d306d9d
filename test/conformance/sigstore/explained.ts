/**
 * Changes of a bundle that at least one verifier accepts. Changes have names of the form `path what`, and each
 * pattern has its reason.
 */
type Explained = readonly (readonly [reason: string, name: RegExp])[];

/** Changes after which a bundle is still valid. */
export const HARMLESS: Explained = [
  ['its version is not signed, and it is a good bundle of the other too', /^mediaType other$/],
  [
    'a proof of time less, where a promise or a timestamp remains',
    /inclusionPromise (without|null)$|timestampVerificationData (without|null|empty)$|rfc3161Timestamps (without|null|empty)$|rfc3161Timestamps\.0 without$/,
  ],
  ['version 0.1 needs no proof beside the promise', /inclusionProof (without|null)$/],
  [
    'issuers are taken from the trusted root alone',
    /certificates doubled$|certificates\.[12] without$|certificates\.[12]\.rawBytes turned$/,
  ],
  ['hints that nothing signs, and that nothing is looked up by', /publicKey|keyid/],
  ['the length of the digest says its algorithm', /messageDigest\.algorithm (without|null)$/],
];

/** Changes that only sigstore-go 0.7 accepts. There is no change that only Assay accepts. */
export const STRICTER: Explained = [
  [
    'a name of the log beside its signature that the signed note does not have',
    /checkpoint\.envelope turned$/,
  ],
  ['a promise without its signature is missing to sigstore-go', /inclusionPromise/],
  [
    'a timestamp that does not hold counts for nothing in sigstore-go, where the log gives the time',
    /timestampVerificationData/,
  ],
  ['a certificate without bytes beside the leaf', /certificates\.[12]( empty|\.rawBytes)/],
];

/** Changes that only sigstore-js accepts. */
export const STRICTER_THAN_SIGSTORE_JS: Explained = [
  [
    'a proof that says of the tree what its checkpoint does not',
    /inclusionProof\.(treeSize|rootHash) /,
  ],
  ['another index beside the proof’s, where no promise signs it', /tlogEntries\.0\.logIndex /],
  ['a digest that is not the one that was signed', /messageDigest\.digest turned$/],
];

export function isExplained(by: Explained, name: string): boolean {
  return by.some(([, pattern]) => pattern.test(name));
}
