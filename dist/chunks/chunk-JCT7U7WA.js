import {
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE
} from "./chunk-KAR6DPG7.js";
import {
  COSIGN_SIGN_PREDICATE_TYPE
} from "./chunk-SIHRYJLP.js";
import {
  TrustError
} from "./chunk-4ESDXPR3.js";

// shared/model/predicate-type.ts
var VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function isPredicateOf(found, wanted) {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}

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
  isPredicateOf,
  SIGNATURE_TYPES,
  requirePredicateType
};
