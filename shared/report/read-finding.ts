import { DataError } from '../errors/errors.ts';
import {
  asArray,
  asObject,
  asString,
  type JsonObject,
  optionalArray,
  optionalNumber,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import { CHANGE_STATES, type FindingChange } from '../model/comparison.ts';
import {
  FINDING_KINDS,
  type Finding,
  type FindingMatch,
  type FindingPackage,
  SEVERITIES,
  type Suppression,
} from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { oneOf, optionalCount } from './read-evidence.ts';

/** @throws {DataError} `malformed` with the path of the field below `where`. */
export function readFinding(value: unknown, where: string): Finding {
  const finding = asObject(value, where);
  const strings = (key: string): readonly string[] =>
    asArray(finding[key], `${where}.${key}`).map((text) => asString(text, `${where}.${key}`));
  return {
    kind: oneOf(FINDING_KINDS, finding['kind'], `${where}.kind`),
    id: asString(finding['id'], `${where}.id`),
    aliases: strings('aliases'),
    package: readPackage(finding['package'], `${where}.package`),
    severity: oneOf(SEVERITIES, finding['severity'], `${where}.severity`),
    score: readScore(finding['score'], `${where}.score`),
    vector: optionalString(finding['vector'], `${where}.vector`),
    ratedBy: optionalString(finding['ratedBy'], `${where}.ratedBy`),
    ...(finding['cwes'] !== undefined && { cwes: strings('cwes') }),
    published: optionalString(finding['published'], `${where}.published`),
    match: readMatch(finding['match'], `${where}.match`),
    title: asString(finding['title'], `${where}.title`),
    fixed: strings('fixed'),
    location: readLocation(finding['location'], `${where}.location`),
    locations: asArray(finding['locations'], `${where}.locations`).map((location, at) =>
      readLocation(location, `${where}.locations[${at}]`),
    ),
    ...(finding['platforms'] !== undefined && { platforms: strings('platforms') }),
    url: optionalString(finding['url'], `${where}.url`),
    fingerprint: readFingerprint(finding['fingerprint'], `${where}.fingerprint`),
    suppression: readSuppression(finding['suppression'], `${where}.suppression`),
    change: readChange(finding['change'], `${where}.change`),
  };
}

function readScore(value: unknown, where: string): number | undefined {
  const score = optionalNumber(value, where);
  if (score === undefined || (score >= 0 && score <= 10)) return score;
  throw new DataError('malformed', `${where} must be between 0 and 10`, { path: where });
}

/** The form is checked strictly, because the fingerprint is copied into documents unchanged. */
function readFingerprint(value: unknown, where: string): string {
  const fingerprint = asString(value, where);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new DataError('malformed', `${where} must be 64 hex digits`, { path: where });
}

function readPackage(value: unknown, where: string): FindingPackage | undefined {
  const item = optionalObject(value, where);
  if (item === undefined) return undefined;
  return {
    purl: asString(item['purl'], `${where}.purl`),
    name: asString(item['name'], `${where}.name`),
    version: asString(item['version'], `${where}.version`),
    ecosystem: optionalString(item['ecosystem'], `${where}.ecosystem`),
    origin: readOrigin(item['origin'], `${where}.origin`),
    ownedBy: readOwners(item['ownedBy'], `${where}.ownedBy`),
    ...readDependency(item, where),
  };
}

function readDependency(item: JsonObject, where: string): Partial<FindingPackage> {
  const { scope, isDirect, paths } = item;
  return {
    ...(scope !== undefined && {
      scope: oneOf(['runtime', 'development', 'unknown'], scope, `${where}.scope`),
    }),
    ...(isDirect !== undefined && { isDirect: asFlag(isDirect, `${where}.isDirect`) }),
    ...(paths !== undefined && {
      paths: asArray(paths, `${where}.paths`).map((path, at) =>
        readPurls(path, `${where}.paths[${at}]`),
      ),
    }),
    morePaths: optionalCount(item['morePaths'], `${where}.morePaths`),
    instruction: optionalString(item['instruction'], `${where}.instruction`),
  };
}

function readPurls(value: unknown, where: string): readonly string[] {
  return asArray(value, where).map((purl) => asString(purl, where));
}

function asFlag(value: unknown, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new DataError('malformed', `${where} must be true or false`, { path: where });
}

function readMatch(value: unknown, where: string): FindingMatch | undefined {
  const match = optionalObject(value, where);
  if (match === undefined) return undefined;
  const source = optionalObject(match['source'], `${where}.source`);
  return {
    advisory: asString(match['advisory'], `${where}.advisory`),
    range: optionalString(match['range'], `${where}.range`),
    ...(source !== undefined && {
      source: {
        name: asString(source['name'], `${where}.source.name`),
        version: asString(source['version'], `${where}.source.version`),
      },
    }),
  };
}

function readOwners(value: unknown, where: string): FindingPackage['ownedBy'] {
  return optionalArray(value, where)?.map((owner) => asString(owner, where));
}

function readOrigin(value: unknown, where: string): FindingPackage['origin'] {
  return value === undefined ? undefined : oneOf(['base', 'application'], value, where);
}

function readLocation(value: unknown, where: string): Location {
  const location = asObject(value, where);
  return {
    path: asString(location['path'], `${where}.path`),
    line: optionalCount(location['line'], `${where}.line`),
    layer: optionalCount(location['layer'], `${where}.layer`),
  };
}

function readSuppression(value: unknown, where: string): Suppression | undefined {
  const suppression = optionalObject(value, where);
  if (suppression === undefined) return undefined;
  return {
    rule: asString(suppression['rule'], `${where}.rule`),
    reason: asString(suppression['reason'], `${where}.reason`),
    expires: optionalString(suppression['expires'], `${where}.expires`),
  };
}

function readChange(value: unknown, where: string): FindingChange | undefined {
  const change = optionalObject(value, where);
  if (change === undefined) return undefined;
  return {
    state: oneOf(CHANGE_STATES, change['state'], `${where}.state`),
    from: optionalString(change['from'], `${where}.from`),
    ...(change['why'] !== undefined && { why: oneOf(['scope'], change['why'], `${where}.why`) }),
  };
}
