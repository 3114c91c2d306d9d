// shared/model/steps.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

export {
  EVIDENCE_KIND,
  DOCUMENTS_KIND
};
