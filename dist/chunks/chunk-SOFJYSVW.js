import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  CYCLONEDX_PREDICATE_TYPE,
  OPENVEX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  TEST_RESULT_PREDICATE_TYPE,
  VULNERABILITIES_PREDICATE_TYPE
} from "./chunk-SAM5SAWS.js";
import {
  SIGNATURE_TYPES,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  nearest
} from "./chunk-FHZRXWLJ.js";

// shared/policy/evidence-words.ts
var VEX_TYPES = [OPENVEX_PREDICATE_TYPE];
var WORDS = /* @__PURE__ */ new Map([
  ["signature", SIGNATURE_TYPES],
  ["provenance", [SLSA_PROVENANCE_PREDICATE_TYPE]],
  ["sbom", [CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE]],
  ["vulnerabilities", [VULNERABILITIES_PREDICATE_TYPE, COSIGN_VULNERABILITIES_PREDICATE_TYPE]],
  ["vex", VEX_TYPES],
  ["test-result", [TEST_RESULT_PREDICATE_TYPE]],
  ["verification-summary", [VERIFICATION_SUMMARY_PREDICATE_TYPE]]
]);
var EVIDENCE_WORDS = [...WORDS.keys()];
var ATTESTED_AS = /* @__PURE__ */ new Map([
  ["openvex", "vex"],
  ["cosign-vuln", "vulnerabilities"]
]);
function evidenceWordMeant(name) {
  return ATTESTED_AS.get(name) ?? nearest(name, EVIDENCE_WORDS);
}
function evidenceTypes(asked) {
  const types = WORDS.get(asked);
  if (types !== void 0) return types;
  return /^https?:\/\/\S+$/.test(asked) ? [asked] : void 0;
}

export {
  VEX_TYPES,
  EVIDENCE_WORDS,
  evidenceWordMeant,
  evidenceTypes
};
