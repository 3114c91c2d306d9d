// shared/verify/expectation.ts
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";
var KEY_ISSUER = "public-key";

export {
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  KEY_ISSUER
};
