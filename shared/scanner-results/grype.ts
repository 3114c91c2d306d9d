/** Reads the JSON report of Grype. Source: https://github.com/anchore/grype/tree/main/grype/presenter/models */
import { decode } from '../json/decode.ts';
import { list, named, nullable, numberFrom, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { type Rating, rateWord, worseSeverity } from '../scan/severity.ts';
import { isMalware } from '../scan/vulnerability-ids.ts';
import type { ReportedFinding, ReportedTarget, ScannerResults } from './reported.ts';
import { digestsIn, idSchema, linkIn, locationAt, titleOf } from './reported-text.ts';

const cvssSchema = object({
  vector: nullable(text),
  metrics: nullable(object({ baseScore: nullable(numberFrom(0, 10)) })),
});

const vulnerabilitySchema = object({
  id: idSchema,
  dataSource: nullable(text),
  severity: nullable(text),
  description: nullable(text),
  cvss: nullable(list(cvssSchema)),
  fix: nullable(object({ versions: nullable(list(text)) })),
});

const matchSchema = object({
  vulnerability: vulnerabilitySchema,
  related: named('relatedVulnerabilities', nullable(list(object({ id: idSchema })))),
  artifact: object({
    name: text,
    version: text,
    purl: nullable(text),
    locations: nullable(list(object({ path: nullable(text) }))),
  }),
});

const imageSchema = object({
  imageId: named('imageID', nullable(text)),
  manifestDigest: nullable(text),
  repoDigests: nullable(list(text)),
});

const reportSchema = object({
  matches: list(matchSchema),
  /** Findings that Grype's configuration ignores. Assay applies its own policy to them instead. */
  ignored: named('ignoredMatches', nullable(list(matchSchema))),
  source: nullable(object({ type: nullable(text) })),
});

const imageReportSchema = object({ source: object({ target: imageSchema }) });

/**
 * Returns the results in a Grype report.
 *
 * @throws {DataError} for an incomplete report.
 */
export function readGrype(value: unknown): ScannerResults {
  const { matches, ignored = [], source } = decode(reportSchema, value);
  return {
    tool: 'Grype',
    target: source?.type === 'image' ? imageIn(value) : otherTarget(source?.type),
    findings: [...matches, ...ignored].map(findingOf),
  };
}

function imageIn(value: unknown): ReportedTarget {
  const {
    imageId,
    manifestDigest,
    repoDigests = [],
  } = decode(imageReportSchema, value).source.target;
  return { isImage: true, digests: digestsIn([imageId, manifestDigest, ...repoDigests]) };
}

function otherTarget(type: string | undefined): ReportedTarget | undefined {
  return type === undefined ? undefined : { isImage: false, digests: [] };
}

function findingOf({
  vulnerability,
  related = [],
  artifact,
}: Infer<typeof matchSchema>): ReportedFinding {
  const { id, dataSource, description, fix } = vulnerability;
  const ids = [...new Set([id, ...related.map((each) => each.id)])];
  const { name, version, purl, locations = [] } = artifact;
  return {
    kind: isMalware(ids) ? 'malware' : 'vulnerability',
    ids,
    package: { name, version, purl: purl || undefined },
    rating: ratingOf(vulnerability),
    title: titleOf(description, id),
    fixed: fix?.versions ?? [],
    url: linkIn(dataSource),
    location: locationAt(locations[0]?.path),
  };
}

function ratingOf({ severity, cvss = [] }: Infer<typeof vulnerabilitySchema>): Rating {
  const scored = cvss.map(
    ({ vector, metrics }): Rating => ({
      severity: 'unknown',
      ...(metrics?.baseScore !== undefined && { score: metrics.baseScore }),
      ...(vector !== undefined && { vector }),
    }),
  );
  const { score, vector } = scored.reduce(worseSeverity, { severity: 'unknown' });
  return {
    ...rateWord(severity),
    ...(score !== undefined && { score }),
    ...(vector !== undefined && { vector }),
  };
}
