import {
  legacyTag
} from "./chunk-QQC5ILOG.js";
import {
  BUNDLE_MEDIA_TYPE_PREFIX,
  BUNDLE_TYPE_ANNOTATION,
  COSIGN_SIGN_PREDICATE_TYPE,
  inTurns
} from "./chunk-5BZ5NW4B.js";

// actions/steps/hidden-signatures.ts
var CONCURRENCY = 6;
async function warnOfHiddenSignatures(targets, host) {
  await inTurns(targets, CONCURRENCY, async ({ subject, place }) => {
    if (place === void 0 || !await isSignedByTagAlone(place)) return;
    host.annotate(
      "warning",
      `${subject.name}@${subject.digest} has a signature under cosign’s legacy tag alone, and cosign 3 does not look there once an image has an attestation: sign it with \`sign\`, which writes both forms.`
    );
  });
}
async function isSignedByTagAlone({ store, subject: { digest } }) {
  if (!digest.startsWith("sha256:")) return false;
  const signature = await store.getManifest(legacyTag(digest, "sig"));
  if (signature === void 0) return false;
  const bundles = (await store.listReferrers(digest)).filter(
    ({ artifactType = BUNDLE_MEDIA_TYPE_PREFIX }) => artifactType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX)
  );
  const types = bundles.map(({ annotations }) => annotations?.[BUNDLE_TYPE_ANNOTATION]);
  return types.every((type) => type !== void 0 && type !== COSIGN_SIGN_PREDICATE_TYPE);
}

export {
  warnOfHiddenSignatures
};
