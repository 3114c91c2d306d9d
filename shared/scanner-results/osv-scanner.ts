/** Reads the JSON report of osv-scanner. Source: https://google.github.io/osv-scanner/output/#json */
import { parseAdvisory } from '../advisories/parse-advisory.ts';
import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  asArray,
  asObject,
  asString,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import type { Advisory } from '../model/advisory.ts';
import { kindAndRatingOf } from '../scan/finding-of.ts';
import { fixedVersions } from '../scan/fixed-versions.ts';
import type { Match } from '../scan/match-advisory.ts';
import { mergeMatches } from '../scan/merge-matches.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { ReportedFinding, ReportedPackage, ScannerResults } from './reported.ts';
import { cwesIn, linkIn, locationAt, titleOf } from './reported-text.ts';

/** Scheme for ordering fixed versions if the ecosystem is unknown. */
const ANY_SCHEME = 'npm';

/**
 * Returns the results in an osv-scanner report.
 *
 * @throws {DataError} for an incomplete report.
 */
export function readOsvScanner(value: unknown): ScannerResults {
  const report = asObject(value, '$');
  const isImage = objectAt(report, 'image_metadata') !== undefined;
  return {
    tool: 'osv-scanner',
    target: { isImage, digests: [] },
    findings: asArray(report['results'], '$.results').flatMap((result, index) =>
      resultFindings(result, `$.results[${index}]`),
    ),
  };
}

function resultFindings(value: unknown, where: string): readonly ReportedFinding[] {
  const result = asObject(value, where);
  const source = objectAt(result, 'source') ?? {};
  const path = stringAt(source, 'path');
  return asArray(result['packages'], `${where}.packages`).flatMap((item, index) =>
    packageFindings(item, path, `${where}.packages[${index}]`),
  );
}

function packageFindings(
  value: unknown,
  path: string | undefined,
  where: string,
): readonly ReportedFinding[] {
  const entry = asObject(value, where);
  const item = asObject(entry['package'], `${where}.package`);
  const about = {
    name: asString(item['name'], `${where}.package.name`),
    version: stringAt(item, 'version') ?? '',
    ecosystem: stringAt(item, 'ecosystem') ?? '',
  };
  const records = (arrayAt(entry, 'vulnerabilities') ?? []).map(parseAdvisory);
  refuseOthers(entry, records, where);
  const current = records.filter(({ withdrawn }) => withdrawn === undefined);
  return mergeMatches(current.map((advisory) => matchOf(advisory, about))).map((problem) => {
    const advisories = problem.matches.map(({ advisory }) => advisory);
    const { kind, ...rating } = kindAndRatingOf(problem);
    return {
      kind,
      ids: problem.ids,
      package: about,
      rating,
      ...textsOf(advisories, problem.ids),
      fixed: fixedVersions(problem.matches),
      location: locationAt(path),
    };
  });
}

/** Rejects a report that contains license violations, or that names an advisory without describing it. */
function refuseOthers(entry: JsonObject, records: readonly Advisory[], where: string): void {
  const name = stringAt(objectAt(entry, 'package') ?? {}, 'name');
  const shown = titleOf(name, 'a package');
  if ((arrayAt(entry, 'license_violations') ?? []).length > 0) {
    const message = `osv-scanner reports the license of ${shown}, which Assay cannot import`;
    throw new DataError('unreadable', message, { path: where });
  }
  const known = new Set(records.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const group of arrayAt(entry, 'groups') ?? []) {
    const ids = asArray(asObject(group, '$.groups')['ids'] ?? [], '$.groups.ids').map(String);
    if (ids.some((id) => known.has(id))) continue;
    const message = `osv-scanner names ${titleOf(ids[0], 'an advisory')} for ${shown}, but does not describe it`;
    throw new DataError('unreadable', message, { path: where });
  }
}

function matchOf(
  advisory: Advisory,
  { name, version, ecosystem }: ReportedPackage & { readonly ecosystem: string },
): Match {
  const { base } = parseEcosystem(ecosystem);
  const own = advisory.affected.filter((entry) => entry.package.name === name);
  const scheme = schemeFor(base) ?? schemeFor(ANY_SCHEME);
  if (scheme === undefined) throw new Error(`${ANY_SCHEME} has no scheme`);
  return { advisory, entries: own, version: version ?? '', scheme };
}

function textsOf(
  advisories: readonly Advisory[],
  [id = '']: readonly string[],
): Pick<ReportedFinding, 'title' | 'url' | 'cwes' | 'published'> {
  const [published] = advisories.flatMap((advisory) => advisory.published ?? []).sort();
  const texts = advisories.flatMap(({ summary, details }) => [summary, details]);
  const references = advisories.flatMap((advisory) => advisory.references);
  const pages = references.filter(({ type }) => type === 'ADVISORY').map(({ url }) => url);
  return {
    title: titleOf(
      texts.find((text) => text.trim() !== ''),
      id,
    ),
    url: linkIn(...pages, `https://osv.dev/vulnerability/${encodeURIComponent(id)}`),
    ...cwesIn(advisories.flatMap(({ cwes }) => cwes)),
    ...(published !== undefined && { published }),
  };
}
