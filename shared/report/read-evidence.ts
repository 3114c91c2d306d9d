import { DataError } from '../errors/errors.ts';
import { asObject, asString, optionalString } from '../json/guards.ts';
import type { Subject } from '../model/attestation.ts';
import type { RefusedEvidence, VerifiedEvidence } from '../model/verification.ts';

/** @throws {DataError} `malformed` if `value` is not one of `values`. */
export function oneOf<const T extends string>(
  values: readonly T[],
  value: unknown,
  where: string,
): T {
  const found = values.find((known) => known === value);
  if (found !== undefined) return found;
  throw new DataError('malformed', `${where} must be one of ${values.join(', ')}`, { path: where });
}

/** Reads a count or a line number. @throws {DataError} `malformed` if it is not a non-negative integer. */
export function asCount(value: unknown, where: string): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new DataError('malformed', `${where} must be a non-negative integer`, {
    path: where,
  });
}

/** Reads an optional count or line number. Returns undefined if the value is absent or null. */
export function optionalCount(value: unknown, where: string): number | undefined {
  return value === undefined || value === null ? undefined : asCount(value, where);
}

export function asSubject(value: unknown, where: string): Subject {
  const subject = asObject(value, where);
  return {
    name: asString(subject['name'], `${where}.name`),
    digest: asString(subject['digest'], `${where}.digest`),
  };
}

/** Reads evidence without its predicate, because reports do not include the predicate. */
export function readVerified(value: unknown, at: number): VerifiedEvidence {
  const where = `$.verified[${at}]`;
  const evidence = asObject(value, where);
  const identity = asObject(evidence['identity'], `${where}.identity`);
  return {
    predicateType: asString(evidence['predicateType'], `${where}.predicateType`),
    origin: asString(evidence['origin'], `${where}.origin`),
    identity: {
      san: asString(identity['san'], `${where}.identity.san`),
      issuer: asString(identity['issuer'], `${where}.identity.issuer`),
      claims: stringsOf(identity['claims'], `${where}.identity.claims`),
    },
    signedAt: optionalString(evidence['signedAt'], `${where}.signedAt`),
  };
}

export function readRefused(value: unknown, at: number): RefusedEvidence {
  const where = `$.refused[${at}]`;
  const evidence = asObject(value, where);
  return {
    origin: asString(evidence['origin'], `${where}.origin`),
    predicateType: optionalString(evidence['predicateType'], `${where}.predicateType`),
    code: asString(evidence['code'], `${where}.code`),
    message: asString(evidence['message'], `${where}.message`),
  };
}

function stringsOf(value: unknown, where: string): Readonly<Record<string, string>> {
  const entries = Object.entries(asObject(value, where));
  return Object.fromEntries(entries.map(([key, text]) => [key, asString(text, where)]));
}
