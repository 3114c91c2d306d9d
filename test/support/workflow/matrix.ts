export type Combination = Readonly<Record<string, unknown>>;

/**
 * Returns the combinations of a matrix, as GitHub does. They are the product without `exclude`. Each `include` is
 * added to the matching combinations, or becomes a separate combination.
 */
export function expandMatrix(matrix: unknown): readonly Combination[] {
  if (typeof matrix !== 'object' || matrix === null) return [{}];
  const { include, exclude, ...axes } = matrix as Readonly<Record<string, unknown>>;
  const excluded = combinations(exclude);
  const product = Object.entries(axes).reduce<readonly Combination[]>(
    (done, [name, values]) =>
      done.flatMap((one) => list(values).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  const base = Object.keys(axes).length === 0 ? [] : product;
  const kept = base.filter((one) => !excluded.some((other) => agrees(one, other)));
  return addIncludes(kept, combinations(include), Object.keys(axes));
}

function addIncludes(
  kept: readonly Combination[],
  includes: readonly Combination[],
  axes: readonly string[],
): readonly Combination[] {
  const extended = kept.map((one) => {
    const additions = includes.filter((include) => canExtend(one, include, axes));
    return Object.assign({}, one, ...additions) as Combination;
  });
  const own = includes.filter((include) => !kept.some((one) => canExtend(one, include, axes)));
  return [...extended, ...own];
}

/** An include never changes the value of an axis. */
function canExtend(one: Combination, include: Combination, axes: readonly string[]): boolean {
  return axes.every((axis) => !(axis in include) || include[axis] === one[axis]);
}

function agrees(one: Combination, other: Combination): boolean {
  return Object.entries(other).every(([key, value]) => one[key] === value);
}

function combinations(value: unknown): readonly Combination[] {
  return list(value) as readonly Combination[];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
