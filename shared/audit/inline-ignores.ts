import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import type { AuditFile } from './area.ts';
import { ignoreAnnotations } from './ignore-annotations.ts';
import { ignoreComments, mayIgnore } from './ignore-comment.ts';

/** A comment or an annotation in a file that ignores findings, with the lines to which it applies. */
export interface InlineIgnore {
  readonly path: string;
  /** Line of the comment. */
  readonly line: number;
  readonly tool: string;
  readonly ids: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
  readonly lacksReason?: boolean | undefined;
}

/** Returns the comments and annotations in a file that ignore findings, in the order of their lines. */
export function inlineIgnores({ path, text }: AuditFile): readonly InlineIgnore[] {
  const comments = mayIgnore(text) ? commentsIn(text, path) : [];
  const annotations = /\.ya?ml$/i.test(path) ? ignoreAnnotations(text, path) : [];
  return [...comments, ...annotations.map((each) => ({ ...each, path }))].sort(
    (a, b) => a.line - b.line,
  );
}

function commentsIn(text: string, path: string): readonly InlineIgnore[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    ignoreComments(line).map(({ reach, ...comment }) => ({
      ...comment,
      path,
      line: index + 1,
      ...reachOf(reach, index, lines),
    })),
  );
}

function reachOf(
  reach: 'line' | 'next' | 'file',
  index: number,
  lines: readonly string[],
): Pick<InlineIgnore, 'firstLine' | 'lastLine'> {
  if (reach === 'file') return { firstLine: 1, lastLine: lines.length + 1 };
  if (reach === 'line') return { firstLine: index + 1, lastLine: index + 1 };
  const isSkipped = (line: string | undefined) =>
    line !== undefined && /^\s*(?:#.*|\/\/.*)?$/.test(line);
  let next = index + 1;
  while (isSkipped(lines[next])) next += 1;
  let last = next;
  // An instruction of a Dockerfile can continue in the following lines.
  while (/\\\s*$/.test(lines[last] ?? '')) last += 1;
  return { firstLine: next + 1, lastLine: last + 1 };
}

/** Returns true if a comment applies to a finding: by its ID, and by one of the lines of the finding. */
export function coversFinding(ignore: InlineIgnore, finding: Finding): boolean {
  return (
    finding.locations.some((location) => touches(ignore, location)) &&
    ignore.ids.some((id) => matchesRule(id.toLowerCase(), finding))
  );
}

function touches({ path, firstLine, lastLine }: InlineIgnore, location: Location): boolean {
  const { line = 1, endLine = line } = location;
  return location.path === path && line <= lastLine && endLine >= firstLine;
}

/** The IDs of Semgrep are paths, and only the last part is the name of the rule. */
function matchesRule(wanted: string, { id, aliases }: Finding): boolean {
  if (wanted === '*') return true;
  if (wanted.endsWith('/*')) return id.startsWith(wanted.slice(0, -1));
  const name = wanted.slice(wanted.lastIndexOf('.') + 1);
  return [id, ...aliases].some((each) => [wanted, name].includes(each.toLowerCase()));
}
