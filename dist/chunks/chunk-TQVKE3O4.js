// shared/model/verification.ts
var VERIFICATION_KIND = "assay/verification/v1";

export {
  VERIFICATION_KIND
};
