import { type AuditedFiles, auditFiles } from '../../shared/audit/audit-files.ts';
import { compareAudit } from '../../shared/audit/compare-audit.ts';
import type { AuditFinding } from '../../shared/audit/finding-of.ts';
import type { AuditFacts, RuleText } from '../../shared/audit/rule.ts';
import type { ComparedSource } from '../../shared/flows/comparison/compared-source.ts';
import { joinPlatforms, platformLabels } from '../../shared/inventory/join-platforms.ts';
import type { CheckedArea } from '../../shared/model/audit.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { PlatformImage, SourceDescription } from '../../shared/model/inventory.ts';
import { splitExcluded } from '../../shared/policy/split-excluded.ts';
import { mergePlatforms } from '../../shared/scan/merge-platforms.ts';
import type { AuditResult } from './audit-tree.ts';
import type { ImageToAudit } from './read-images.ts';

/** The result for an image, or for all images in an index. */
export interface AuditedImages {
  readonly source: SourceDescription;
  /** The images in an index. Empty for a single image. */
  readonly images: readonly PlatformImage[];
  readonly result: AuditResult;
}

interface AuditedImage extends AuditedFiles {
  readonly image: ImageToAudit;
}

/** Applies all rules to each image, and compares the findings with the base. */
export async function auditImages(
  images: readonly ImageToAudit[],
  { comparison, base }: ComparedSource<ImageToAudit>,
  policy: AuditPolicy,
  now: Date,
): Promise<AuditedImages> {
  const facts = factsOf(policy, now);
  const heads = await Promise.all(images.map((image) => auditOf(image, facts)));
  const before = base && (await Promise.all(base.inventories.map((each) => auditOf(each, facts))));
  const { findings, fixed } = mergedFindings(heads, before);
  const kept = withoutExcluded(findings, policy);
  const joined = joinPlatforms(
    heads.map(({ image, problems }) => ({
      source: image.source,
      packages: [],
      files: ['config'],
      problems: [
        ...image.problems,
        ...splitExcluded(image.omitted, policy.exclude).files,
        ...problems,
      ],
    })),
  );
  return {
    source: joined.source,
    images: joined.images,
    result: {
      findings: kept.findings,
      fixed: before && withoutExcluded(fixed, policy).findings,
      problems: joined.problems,
      existingProblems: undefined,
      checked: checkedAreas(images),
      unchecked: kept.excluded,
      templates: [],
      undecided: [],
      comparison,
      keys: new Set(heads.flatMap((head) => head.findings.map(({ key }) => key))),
      mask: (text) => heads.reduce((masked, { mask }) => mask(masked), text),
      ran: [...new Map(heads.flatMap(({ ran }) => ran).map(byId)).values()],
    },
  };
}

function byId(rule: RuleText): readonly [string, RuleText] {
  return [rule.id, rule];
}

async function auditOf(image: ImageToAudit, facts: AuditFacts): Promise<AuditedImage> {
  return { image, ...(await auditFiles(image.files, facts)) };
}

function factsOf({ registries, kubernetesVersion, image }: AuditPolicy, now: Date): AuditFacts {
  return {
    registries,
    kubernetesVersion,
    image: { ...image, now: now.toISOString() },
    paths: new Set(),
  };
}

function withoutExcluded(
  findings: readonly Finding[],
  { exclude }: AuditPolicy,
): { readonly findings: readonly Finding[]; readonly excluded: AuditResult['unchecked'] } {
  const placed = findings.map((finding) => ({ path: finding.location.path, finding }));
  const { files, excluded } = splitExcluded(placed, exclude);
  return { findings: files.map(({ finding }) => finding), excluded };
}

/** Merges the findings for all platforms. A finding is new if it is new on at least one platform. */
function mergedFindings(
  heads: readonly AuditedImage[],
  bases: readonly AuditedImage[] | undefined,
): { readonly findings: readonly Finding[]; readonly fixed: readonly Finding[] } {
  const parts = heads.map((head) => comparedPart(head, bases));
  const findings = byPlatform(
    heads,
    parts.map((part) => part.findings),
  );
  const isNew = new Set(
    parts
      .flatMap((part) => part.findings.filter(({ change }) => change?.state === 'new'))
      .map(fingerprintOf),
  );
  const isKept = new Set(findings.map(fingerprintOf));
  return {
    findings: findings.map((finding) =>
      isNew.has(finding.fingerprint) ? { ...finding, change: { state: 'new' } } : finding,
    ),
    fixed: byPlatform(
      heads,
      parts.map((part) => part.fixed),
    ).filter(({ fingerprint }) => !isKept.has(fingerprint)),
  };
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}

function byPlatform(
  heads: readonly AuditedImage[],
  findings: readonly (readonly Finding[])[],
): readonly Finding[] {
  const [only = []] = findings;
  if (heads.length === 1) return only;
  const labels = platformLabels(heads.map(({ image }) => image));
  return mergePlatforms(
    findings.map((list, at) => ({ platform: labels[at] ?? '', findings: list })),
  );
}

function comparedPart(
  { image, findings }: AuditedImage,
  bases: readonly AuditedImage[] | undefined,
): { readonly findings: readonly Finding[]; readonly fixed: readonly Finding[] } {
  if (bases === undefined) return { findings: findings.map(({ finding }) => finding), fixed: [] };
  const { platform } = image.source;
  const base = bases.find((each) => each.image.source.platform === platform);
  const before: readonly AuditFinding[] = base?.findings ?? [];
  const isThere = () => true;
  return compareAudit(before, findings, { hasFile: isThere, hadFile: isThere });
}

function checkedAreas(images: readonly ImageToAudit[]): readonly CheckedArea[] {
  const layers = images.reduce((sum, image) => sum + image.layers, 0);
  const files = images.reduce((sum, image) => sum + image.searchedFiles, 0);
  return [
    { area: 'image', files: images.length, subjects: { images: images.length, layers } },
    { area: 'secret', files, subjects: { files } },
  ];
}
