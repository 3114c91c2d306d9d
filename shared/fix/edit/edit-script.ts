/** A line in a comparison of two versions of a file: unchanged, removed or added. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * Maximum number of changed lines up to which the shortest list of changes is computed. The computation needs memory
 * proportional to the square of this number.
 */
const MAX_CHANGES = 1_500;

/**
 * Returns the shortest list of removed and added lines that turns `before` into `after`. If there are too many
 * differences, all lines between the first and the last difference count as changed.
 *
 * @see E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986
 */
export function editScript(
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  const head = commonStart(before, after);
  const tail = commonEnd(before.slice(head), after.slice(head));
  const from = before.slice(head, before.length - tail);
  const to = after.slice(head, after.length - tail);
  return [
    ...before.slice(0, head).map(kept),
    ...(shortest(from, to) ?? [...from.map(removed), ...to.map(added)]),
    ...before.slice(before.length - tail).map(kept),
  ];
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const end = Math.min(before.length, after.length);
  let at = 0;
  while (at < end && before[at] === after[at]) at++;
  return at;
}

function commonEnd(before: readonly string[], after: readonly string[]): number {
  return commonStart(before.toReversed(), after.toReversed());
}

/** For each diagonal, the furthest line in `before` that a given number of changes can reach. */
type Furthest = ReadonlyMap<number, number>;

function shortest(
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] | undefined {
  const trace: Furthest[] = [];
  let last = new Map([[1, 0]]);
  for (let changes = 0; changes <= MAX_CHANGES; changes++) {
    const next = new Map<number, number>();
    trace.push(last);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(diagonal, changes, last);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x++;
      next.set(diagonal, x);
      const isDone = x >= before.length && x - diagonal >= after.length;
      if (isDone) return pathThrough(trace, before, after);
    }
    last = next;
  }
  return undefined;
}

/**
 * Returns the line in `before` where the walk along a diagonal starts. The walk comes from the next higher diagonal
 * after an added line, and from the next lower diagonal after a removed line.
 */
function startOn(diagonal: number, changes: number, last: Furthest): number {
  const isDown = isAdded(diagonal, changes, last);
  return isDown ? (last.get(diagonal + 1) ?? 0) : (last.get(diagonal - 1) ?? 0) + 1;
}

function isAdded(diagonal: number, changes: number, last: Furthest): boolean {
  const left = last.get(diagonal - 1) ?? -1;
  const above = last.get(diagonal + 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && left < above);
}

/** Returns the lines of the comparison. Walks back from the ends of `before` and `after` to find them. */
function pathThrough(
  trace: readonly Furthest[],
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const last = trace[changes] ?? new Map();
    const isDown = isAdded(x - y, changes, last);
    const start = startOn(x - y, changes, last);
    for (; x > start; y--) lines.push(kept(before[--x] ?? ''));
    if (isDown) lines.push(added(after[--y] ?? ''));
    else lines.push(removed(before[--x] ?? ''));
  }
  while (x > 0) lines.push(kept(before[--x] ?? ''));
  return lines.reverse();
}

function kept(text: string): DiffLine {
  return { sign: ' ', text };
}

function removed(text: string): DiffLine {
  return { sign: '-', text };
}

function added(text: string): DiffLine {
  return { sign: '+', text };
}
