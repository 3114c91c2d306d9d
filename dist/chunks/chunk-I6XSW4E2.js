import {
  STATEMENT_TYPE
} from "./chunk-SIHRYJLP.js";
import {
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/attest/statement.ts
var MAX_SUBJECTS = 1024;
var DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;
function makeStatement(subjects, predicateType, predicate) {
  const distinct = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, subject]) => subject);
  requireCount(distinct.length);
  return {
    _type: STATEMENT_TYPE,
    subject: distinct.map(statementSubject),
    predicateType: requireType(predicateType),
    predicate
  };
}
function statementSubject(subject) {
  const [algorithm, hex] = DIGEST.exec(subject.digest)?.slice(1).filter(Boolean) ?? [];
  if (algorithm === void 0 || hex === void 0) {
    throw new UserError(
      "input-invalid",
      `The subject ${subject.name} has the digest ${subject.digest}, which is neither sha256 nor sha512.`,
      "Give the digest as sha256: and 64 hexadecimal digits in lower case."
    );
  }
  const digest = { [algorithm]: hex };
  return subject.name === "" ? { digest } : { name: subject.name, digest };
}
function requireCount(count) {
  if (count === 0) {
    throw new UserError(
      "input-missing",
      "There is nothing to attest: no subject was found.",
      "Check that the paths, the image or the checksum file name at least one subject."
    );
  }
  if (count <= MAX_SUBJECTS) return;
  throw new UserError(
    "input-invalid",
    `There are ${count} subjects, and one statement holds ${MAX_SUBJECTS}.`,
    "Attest them in several steps, or attest one archive or checksum file that covers them."
  );
}
function requireType(predicateType) {
  if (URL.canParse(predicateType)) return predicateType;
  throw new UserError(
    "input-invalid",
    `The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
    "Use the type that the predicate’s specification gives, such as https://cyclonedx.org/bom."
  );
}
function keyOf(subject) {
  return JSON.stringify([subject.name, subject.digest]);
}

export {
  MAX_SUBJECTS,
  makeStatement
};
