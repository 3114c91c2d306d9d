import { DataError } from '../errors/errors.ts';
import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  optionalNumber,
  optionalString,
} from '../json/guards.ts';
import {
  type Finding,
  type FindingKind,
  type FindingPackage,
  SEVERITIES,
  type Suppression,
} from '../model/finding.ts';
import type { Location } from '../model/package.ts';

const KINDS: readonly FindingKind[] = ['vulnerability', 'malware', 'misconfiguration', 'secret'];

/**
 * One finding of a findings file, which may come from somebody else's run.
 *
 * @throws {DataError} `malformed`, with the JSON path.
 */
export function readFinding(value: unknown, where: string): Finding {
  const found = asObject(value, where);
  const locations = asArray(found['locations'], `${where}.locations`);
  return {
    kind: oneOf(found['kind'], KINDS, `${where}.kind`),
    id: asString(found['id'], `${where}.id`),
    aliases: readStrings(found['aliases'], `${where}.aliases`),
    package: readPackage(found['package'], `${where}.package`),
    severity: oneOf(found['severity'], SEVERITIES, `${where}.severity`),
    score: readScore(found['score'], `${where}.score`),
    vector: optionalString(found['vector'], `${where}.vector`),
    title: asString(found['title'], `${where}.title`),
    fixed: readStrings(found['fixed'], `${where}.fixed`),
    location: readLocation(found['location'], `${where}.location`),
    locations: locations.map((each, at) => readLocation(each, `${where}.locations[${at}]`)),
    url: optionalString(found['url'], `${where}.url`),
    fingerprint: readFingerprint(found['fingerprint'], `${where}.fingerprint`),
    suppression: readSuppression(found['suppression'], `${where}.suppression`),
  };
}

/** @throws {DataError} `malformed` when it is none of `allowed`. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw malformed(`${where} must be one of ${allowed.join(', ')}`, where);
  return found;
}

export function readStrings(value: unknown, where: string): readonly string[] {
  return asArray(value, where).map((each, at) => asString(each, `${where}[${at}]`));
}

/** A count or a line: a whole number that is not negative. */
export function readCount(value: unknown, where: string): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw malformed(`${where} must be a whole number, not negative`, where);
}

function readPackage(value: unknown, where: string): FindingPackage | undefined {
  if (value === undefined) return undefined;
  const found = asObject(value, where);
  return {
    purl: asString(found['purl'], `${where}.purl`),
    name: asString(found['name'], `${where}.name`),
    version: asString(found['version'], `${where}.version`),
    ecosystem: optionalString(found['ecosystem'], `${where}.ecosystem`),
  };
}

function readLocation(value: unknown, where: string): Location {
  const found = asObject(value, where);
  return {
    path: asString(found['path'], `${where}.path`),
    line: optionalCount(found, 'line', where),
    layer: optionalCount(found, 'layer', where),
  };
}

function optionalCount(found: JsonObject, key: string, where: string): number | undefined {
  return found[key] === undefined ? undefined : readCount(found[key], `${where}.${key}`);
}

function readSuppression(value: unknown, where: string): Suppression | undefined {
  if (value === undefined) return undefined;
  const found = asObject(value, where);
  return {
    rule: asString(found['rule'], `${where}.rule`),
    reason: asString(found['reason'], `${where}.reason`),
    expires: optionalString(found['expires'], `${where}.expires`),
  };
}

function readScore(value: unknown, where: string): number | undefined {
  const score = optionalNumber(value, where);
  if (score !== undefined && (score < 0 || score > 10)) {
    throw malformed(`${where} must be from 0 to 10`, where);
  }
  return score;
}

function readFingerprint(value: unknown, where: string): string {
  const fingerprint = asString(value, where);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw malformed(`${where} must be 64 hex digits`, where);
}

function malformed(message: string, where: string): DataError {
  return new DataError('malformed', message, { path: where });
}
