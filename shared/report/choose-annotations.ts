import type { Finding, Severity } from '../model/finding.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { visibleText } from '../text/visible-text.ts';
import { advisedVersions } from './advised-versions.ts';
import { severityLabel } from './finding-blocks.ts';
import { openFindings } from './listed-finding.ts';
import { locationText, repositoryPath } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Maximum number of annotations for each level. The runner displays ten for each step and silently drops the others.
 */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Maximum length of a message, in characters. The runner truncates longer messages. */
const MAX_MESSAGE = 1_000;

/** A message about a line of a file in the repository. The text is not escaped for workflow commands. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path relative to the repository root. Undefined if the file is not in the repository. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
}

/**
 * Returns the findings to annotate, at most `limit` for each level. The findings that the decision lists come first,
 * followed by the most severe of the others. A finding that makes the run fail is an error. Any other finding is a
 * warning if its severity is at least high, and otherwise a notice.
 */
export function chooseAnnotations(
  data: ReportData,
  limit: number = MAX_ANNOTATIONS_PER_LEVEL,
): readonly Annotation[] {
  const used = new Map<Annotation['level'], number>();
  return openFindings(data)
    .map(({ finding, source, isReason }) => annotationOf(finding, source, isReason))
    .filter(({ level }) => {
      const count = (used.get(level) ?? 0) + 1;
      used.set(level, count);
      return count <= limit;
    });
}

const GRAVE: ReadonlySet<Severity> = new Set(['critical', 'high', 'unknown']);

function annotationOf(finding: Finding, source: SourceDescription, isReason: boolean): Annotation {
  const path = repositoryPath(source, finding.location);
  const isGrave = finding.kind === 'malware' || GRAVE.has(finding.severity);
  return {
    level: isReason ? 'error' : isGrave ? 'warning' : 'notice',
    title: visibleText(`${severityLabel(finding)}: ${finding.id}`),
    message: visibleText(messageOf(finding, source, path), MAX_MESSAGE),
    path,
    line: path === undefined ? undefined : finding.location.line,
  };
}

function messageOf(finding: Finding, source: SourceDescription, path: string | undefined): string {
  const about = finding.package;
  const subject = about === undefined ? '' : `${about.name} ${about.version}: `;
  const fix =
    finding.fixed.length === 0
      ? 'No fix available.'
      : `Fixed in ${advisedVersions(finding).join(', ')}.`;
  const where =
    path === undefined ? ` Found in ${source.name}, ${locationText(finding.location)}.` : '';
  return `${subject}${finding.title === '' ? finding.id : finding.title}. ${fix}${where}`;
}
