import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import type { AuditFile } from './area.ts';
import { commentPlaces } from './comment-places.ts';
import { isSecret } from './finding-of.ts';
import { ignoreAnnotations } from './ignore-annotations.ts';
import { ignoreComments, mayIgnore } from './ignore-comment.ts';
import type { IgnoreComment } from './ignore-forms.ts';

/** A comment or an annotation that suppresses findings in its file, and the lines to which it applies. */
export interface InlineIgnore {
  readonly path: string;
  /** Line of the comment. */
  readonly line: number;
  readonly tool: string;
  readonly ids: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  /** The column at which a Kubernetes object starts. Absent for whole lines. */
  readonly firstColumn?: number;
  /** The column at which the object ends. */
  readonly lastColumn?: number;
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
  readonly lacksReason?: boolean | undefined;
}

/** Returns the comments and annotations in a file that suppress findings, sorted by line. */
export function inlineIgnores(file: AuditFile): readonly InlineIgnore[] {
  const { path, text } = file;
  const comments = mayIgnore(text) ? commentsIn(file) : [];
  const annotations = /\.ya?ml$/i.test(path) ? ignoreAnnotations(text, path) : [];
  return [...comments, ...annotations.map((each) => ({ ...each, path }))].sort(
    (a, b) => a.line - b.line,
  );
}

function commentsIn(file: AuditFile): readonly InlineIgnore[] {
  const { path, text } = file;
  const lines = text.split('\n');
  const isIn = commentPlaces(file);
  let start = 0;
  return lines.flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    return ignoreComments(line)
      .filter(({ place, at }) => place === undefined || isIn(place, index + 1, from + at))
      .map(({ reach, skips, place: _place, at: _at, ...comment }) => ({
        ...comment,
        path,
        line: index + 1,
        ...reachOf({ reach, skips }, index, lines),
      }));
  });
}

function reachOf(
  { reach, skips }: Pick<IgnoreComment, 'reach'> & { readonly skips: RegExp | undefined },
  index: number,
  lines: readonly string[],
): Pick<InlineIgnore, 'firstLine' | 'lastLine'> {
  if (reach === 'file') return { firstLine: 1, lastLine: lines.length + 1 };
  if (reach === 'line') return { firstLine: index + 1, lastLine: index + 1 };
  if (reach === 'rest') {
    const end = lines.findIndex((line, at) => at > index && line.includes('secretlint-enable'));
    return { firstLine: index + 2, lastLine: end === -1 ? lines.length + 1 : end };
  }
  const isSkipped = (line: string | undefined) => line !== undefined && skips?.test(line) === true;
  let next = index + 1;
  while (isSkipped(lines[next])) next += 1;
  let last = next;
  // A Dockerfile instruction can continue on the following lines.
  while (/\\\s*$/.test(lines[last] ?? '')) last += 1;
  return { firstLine: next + 1, lastLine: last + 1 };
}

/**
 * Returns true if a comment applies to a finding. It must name the rule, and its lines must include a line of the
 * finding.
 */
export function coversFinding(ignore: InlineIgnore, finding: Finding): boolean {
  const isObject = ignore.firstColumn !== undefined;
  const places = isObject ? [finding.location] : finding.locations;
  return (
    places.some((location) => touches(ignore, location)) &&
    ignore.ids.some((id) => matchesRule(id.toLowerCase(), finding, ignore.tool))
  );
}

function touches(ignore: InlineIgnore, location: Location): boolean {
  const { firstLine, lastLine, firstColumn = 1, lastColumn = Infinity } = ignore;
  const { line = 1, column = 1, endLine = line, endColumn = Infinity } = location;
  const startsInTime = line < lastLine || (line === lastLine && column <= lastColumn);
  const endsInTime = endLine > firstLine || (endLine === firstLine && endColumn >= firstColumn);
  return location.path === ignore.path && startsInTime && endsInTime;
}

/** Tools whose comments can also suppress secrets. */
const SECRET_TOOLS: ReadonlySet<string> = new Set(['KICS', 'Semgrep', 'assay']);

/**
 * Returns true if a comment of the tool can suppress findings of the rule. Only Assay's own comments can suppress
 * findings of custom rules and cluster policies. Only the comments of some tools can suppress secrets.
 */
function isOfTool(id: string, tool: string): boolean {
  if (tool !== 'assay' && /^(?:custom|policy)\//.test(id)) return false;
  return SECRET_TOOLS.has(tool) || !isSecret(id);
}

/**
 * Returns true if the ID in a comment refers to the rule of a finding. Semgrep IDs are paths whose last part is the
 * rule name.
 */
function matchesRule(wanted: string, { id, aliases }: Finding, tool: string): boolean {
  if (wanted === '*') return isOfTool(id, tool);
  if (wanted.endsWith('/*')) return id.startsWith(wanted.slice(0, -1));
  const name = wanted.slice(wanted.lastIndexOf('.') + 1);
  return [id, ...aliases].some((each) => [wanted, name].includes(each.toLowerCase()));
}
