import { asArray, asObject, asString, type JsonObject, optionalString } from '../json/guards.ts';
import type { Subject } from '../model/attestation.ts';
import {
  type Identity,
  type RefusedEvidence,
  VERIFICATION_KIND,
  type Verification,
  type VerifiedEvidence,
} from '../model/verification.ts';

/**
 * A verification file. The predicates in it are left out: a report shows that they held, not what they say.
 *
 * @throws {DataError} `malformed`, with the JSON path.
 */
export function readVerification(value: JsonObject): Verification {
  return {
    kind: VERIFICATION_KIND,
    subject: readSubject(value['subject'], '$.subject'),
    verified: asArray(value['verified'], '$.verified').map((each, at) =>
      readVerified(each, `$.verified[${at}]`),
    ),
    refused: asArray(value['refused'], '$.refused').map((each, at) =>
      readRefused(each, `$.refused[${at}]`),
    ),
  };
}

export function readSubject(value: unknown, where: string): Subject {
  const subject = asObject(value, where);
  return {
    name: asString(subject['name'], `${where}.name`),
    digest: asString(subject['digest'], `${where}.digest`),
  };
}

function readVerified(value: unknown, where: string): VerifiedEvidence {
  const evidence = asObject(value, where);
  return {
    predicateType: asString(evidence['predicateType'], `${where}.predicateType`),
    origin: asString(evidence['origin'], `${where}.origin`),
    identity: readIdentity(evidence['identity'], `${where}.identity`),
    signedAt: optionalString(evidence['signedAt'], `${where}.signedAt`),
  };
}

function readIdentity(value: unknown, where: string): Identity {
  const identity = asObject(value, where);
  const claims = asObject(identity['claims'], `${where}.claims`);
  return {
    san: asString(identity['san'], `${where}.san`),
    issuer: asString(identity['issuer'], `${where}.issuer`),
    claims: Object.fromEntries(
      Object.entries(claims).map(([name, claim]) => [name, asString(claim, `${where}.claims`)]),
    ),
  };
}

function readRefused(value: unknown, where: string): RefusedEvidence {
  const evidence = asObject(value, where);
  return {
    origin: asString(evidence['origin'], `${where}.origin`),
    predicateType: optionalString(evidence['predicateType'], `${where}.predicateType`),
    code: asString(evidence['code'], `${where}.code`),
    message: asString(evidence['message'], `${where}.message`),
  };
}
