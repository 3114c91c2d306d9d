import type { Finding, Severity } from '../model/finding.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { isNew } from '../model/is-new.ts';
import { visibleText } from '../text/visible-text.ts';
import { fixSentence, severityLabel } from './finding-blocks.ts';
import { type ListedFinding, openFindings } from './listed-finding.ts';
import { declaredPath, locationText, repositoryPath } from './location.ts';
import { packageName } from './package-label.ts';
import type { ReportData } from './report-data.ts';
import { titleSentence } from './title-sentence.ts';

/** Maximum number of annotations for each level. The runner shows ten per step and silently drops the others. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Maximum length of a message, in characters. The runner truncates longer messages. */
const MAX_MESSAGE = 1_000;

/** Maximum length of a title, in characters. GitHub accepts 255 characters in a check run. */
const MAX_TITLE = 250;

/** Maximum number of additional findings that one message lists. */
const MAX_OTHERS = 10;

/** A message for a line of a file in the repository. The text is not escaped for workflow commands. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path relative to the repository root. Undefined if the file is not in the repository. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
}

/** Returns the annotations for the new findings, at most `limit` for each level. See `findingAnnotations`. */
export function chooseAnnotations(
  data: ReportData,
  limit: number = MAX_ANNOTATIONS_PER_LEVEL,
): readonly Annotation[] {
  const used = new Map<Annotation['level'], number>();
  return findingAnnotations(data).filter(({ level }) => {
    const count = (used.get(level) ?? 0) + 1;
    used.set(level, count);
    return count <= limit;
  });
}

/**
 * Returns one annotation for each package and line with new findings. Several findings share an annotation, so that
 * GitHub's limits do not hide packages. Findings that a decision refers to come first. The others follow, most severe
 * first. Malware is annotated even if it is not new. The level is error for a finding that fails the run. Otherwise, it
 * is warning for malware and for critical, high or unscored findings, and notice for the rest.
 */
export function findingAnnotations(data: ReportData): readonly Annotation[] {
  const shown = openFindings(data).filter(
    ({ finding }) => isNew(finding) || finding.kind === 'malware',
  );
  return [...Map.groupBy(shown, placeOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [annotationOf(first, others)],
  );
}

function placeOf({ finding, source }: ListedFinding): string {
  const { package: about, location, fingerprint } = finding;
  return [source.kind, source.name, locationText(location), about?.purl ?? fingerprint].join('\0');
}

const GRAVE: ReadonlySet<Severity> = new Set(['critical', 'high', 'unknown']);

function annotationOf(first: ListedFinding, others: readonly ListedFinding[]): Annotation {
  const { finding, source } = first;
  const { path, line } = placeFor(finding, source);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    level: levelOf(first),
    title: visibleText(`${severityLabel(finding)}: ${finding.id}${more}`, MAX_TITLE),
    message: visibleText(`${messageOf(finding, source, path)}${othersText(others)}`, MAX_MESSAGE),
    path,
    line: path === undefined ? undefined : line,
  };
}

/**
 * Returns the line that users must edit. If this line is unknown, returns the location of the finding, such as a line
 * in the lockfile.
 */
function placeFor({ declared, location }: Finding, source: SourceDescription) {
  const edited = declared && declaredPath(source, declared);
  if (edited !== undefined) return { path: edited, line: declared?.line };
  return { path: repositoryPath(source, location), line: location.line };
}

function levelOf({ finding, isReason }: ListedFinding): Annotation['level'] {
  if (isReason) return 'error';
  return finding.kind === 'malware' || GRAVE.has(finding.severity) ? 'warning' : 'notice';
}

function othersText(others: readonly ListedFinding[]): string {
  if (others.length === 0) return '';
  const named = others
    .slice(0, MAX_OTHERS)
    .map(({ finding }) => `${finding.id} (${severityLabel(finding).toLowerCase()})`);
  const left = others.length - named.length;
  return ` Also: ${[...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')}.`;
}

/**
 * Returns a sentence that names the direct dependency. The annotation for a transitive dependency is on the line of the
 * direct dependency that requires it.
 */
function requiredBy({ package: about, declared }: Finding): string {
  const [root, ...others] = about?.paths?.[0] ?? [];
  const isTransitive = about?.isDirect !== true && root !== undefined && others.length > 0;
  return isTransitive && declared !== undefined ? `Required by ${packageName(root)}. ` : '';
}

function messageOf(finding: Finding, source: SourceDescription, path: string | undefined): string {
  const about = finding.package;
  const subject = about === undefined ? '' : `${about.name} ${about.version}: `;
  const isLocked = path !== undefined && path === repositoryPath(source, finding.location);
  const found = locationText(finding.location);
  const place = source.kind === 'image' || path === undefined ? `${source.name}, ${found}` : found;
  const where = isLocked ? '' : ` ${requiredBy(finding)}Found in ${place}.`;
  return `${subject}${titleSentence(finding)} ${fixSentence(finding)}${where}`;
}
