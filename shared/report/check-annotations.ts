import type { Decision } from '../model/decision.ts';
import type { Problem, SourceDescription } from '../model/inventory.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Annotation, findingAnnotations } from './choose-annotations.ts';
import { expiringLine } from './expiring-block.ts';
import { repositoryPath } from './location.ts';
import { lineText } from './render-table.ts';
import type { ReportData } from './report-data.ts';

/**
 * Maximum number of annotations in a check run. A request to GitHub can contain 50 annotations, and GitHub allows 80
 * write requests per minute.
 */
const MAX_ANNOTATIONS = 500;

/** Maximum lengths of the path and the message of an annotation, in characters. */
const MAX_PATH = 1_000;
const MAX_MESSAGE = 1_000;

/** An annotation on a line of a file in the repository. */
interface PlacedAnnotation extends Annotation {
  readonly path: string;
  readonly line: number;
}

export interface CheckAnnotations {
  /** Annotations, most important first. */
  readonly annotations: readonly PlacedAnnotation[];
  /** Number of annotations that were omitted because of the limit. */
  readonly omitted: number;
}

/**
 * Returns the annotations for a check run. They are about new findings, new problems in manifests, lockfiles and other
 * files, and exceptions in the policy that need attention. GitHub shows each annotation on a line of the commit, so
 * messages about files outside the repository are omitted.
 */
export function checkAnnotations(data: ReportData): CheckAnnotations {
  const findings = findingAnnotations(data);
  const all = [
    ...findings.filter(({ level }) => level === 'error'),
    ...data.scans.flatMap(({ source, problems, existingProblems = [] }) =>
      newProblems(problems, existingProblems).map((problem) => problemAnnotation(source, problem)),
    ),
    ...findings.filter(({ level }) => level !== 'error'),
    ...data.decisions.flatMap(exceptionAnnotations),
  ].flatMap(placed);
  return {
    annotations: all.slice(0, MAX_ANNOTATIONS),
    omitted: Math.max(0, all.length - MAX_ANNOTATIONS),
  };
}

/** Returns the problems that do not exist in the base. */
export function newProblems(
  problems: readonly Problem[],
  existing: readonly Problem[],
): readonly Problem[] {
  const known = new Set(existing.map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ path, line, code, message }: Problem): string {
  return [path, line ?? 0, code, message].join('\0');
}

function problemAnnotation(source: SourceDescription, problem: Problem): Annotation {
  return {
    level: 'warning',
    title: 'Incomplete',
    message: visibleText(problem.message, MAX_MESSAGE),
    path: repositoryPath(source, problem),
    line: problem.line,
  };
}

/**
 * Returns annotations for exceptions that expire soon, have expired, or are not in use. Returns an empty list if the
 * policy is not part of the commit. The annotations have no line if the pull request changes the policy, because the
 * lines of its exceptions are then unknown.
 */
function exceptionAnnotations({
  policy,
  afterMerge,
  expiring = [],
  stale = [],
}: Decision): readonly Annotation[] {
  if (policy === undefined || (policy.from !== 'base' && policy.from !== 'scanned')) return [];
  const place = (line: number | undefined) => ({
    path: policy.path,
    line: afterMerge === undefined ? line : undefined,
  });
  return [
    ...expiring.map((each) => ({
      level: 'notice' as const,
      title: 'Exception expires soon',
      message: visibleText(lineText(expiringLine(each)), MAX_MESSAGE),
      ...place(each.line),
    })),
    ...stale.map(({ rule, id, why, line }) => ({
      level: why === 'expired' ? ('warning' as const) : ('notice' as const),
      title: why === 'expired' ? 'Exception expired' : 'Unused exception',
      message: visibleText(`${rule} for ${id} ${STALE[why]}`, MAX_MESSAGE),
      ...place(line),
    })),
  ];
}

const STALE = {
  expired: 'has expired and no longer applies. Fix the finding, or renew `expires`.',
  unused: 'matches no finding or package. Remove the rule.',
} as const;

/**
 * Returns a list with the annotation. Returns an empty list if the path contains invisible characters, because GitHub
 * could not show it.
 */
function placed(annotation: Annotation): readonly PlacedAnnotation[] {
  const { path, line } = annotation;
  if (path === undefined || visibleText(path, MAX_PATH) !== path) return [];
  return [{ ...annotation, path, line: Math.max(1, line ?? 1) }];
}
