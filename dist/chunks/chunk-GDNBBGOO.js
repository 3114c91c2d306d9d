import {
  TrustError
} from "./chunk-EJ2PPSOD.js";

// shared/model/attestation.ts
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var COSIGN_SIGN_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";
var SLSA_PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";

// shared/model/predicate-type.ts
var VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function isPredicateOf(found, wanted) {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}

// shared/verify/expectation.ts
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";
var KEY_ISSUER = "public-key";

// shared/verify/predicate-type.ts
var SIGNATURE_TYPES = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE
];
function requirePredicateType(found, wanted) {
  if (wanted === "any") return;
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isPredicateOf(found, type))) return;
  const asked = wanted.length === 0 ? "a signature" : wanted.join(" or ");
  throw new TrustError("predicate-mismatch", `it is ${found}; ${asked} was asked for`);
}

export {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  STATEMENT_TYPE,
  COSIGN_SIGN_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  isPredicateOf,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  KEY_ISSUER,
  SIGNATURE_TYPES,
  requirePredicateType
};
