import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import type { Placed, WorkflowFile } from './subjects.ts';

/** The top-level keys of a file whose values GitHub evaluates. */
const EVALUATED: Readonly<Record<WorkflowFile['kind'], readonly string[]>> = {
  workflow: ['concurrency', 'defaults', 'env', 'jobs', 'run-name'],
  action: ['runs'],
  'pre-commit': [],
};

/** Returns a problem for each expression that cannot be read, and that rules therefore cannot check. */
export function expressionProblems(subject: WorkflowFile): readonly DataError[] {
  const { file, kind, expressions } = subject;
  const unread = expressions.filter(
    (placed) => isUnread(placed) && EVALUATED[kind].includes(placed.path[0] ?? ''),
  );
  if (unread.length === 0) return [];
  const places = textPlaces(file.text);
  return unread.map(({ span, address }) => {
    const message = `the expression in \`${address}\` is too long or not valid`;
    return new DataError('malformed', message, { path: file.path, line: places(span.start).line });
  });
}

/** Returns true if an expression cannot be read. An empty condition is not an expression. */
function isUnread({ expression, scalar }: Placed): boolean {
  return expression === undefined && scalar.text.trim() !== '';
}
