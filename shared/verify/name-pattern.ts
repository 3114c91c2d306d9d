/**
 * Returns true if `pattern` matches the whole `name`. `*` matches any text. However, a `*` before an `@` in the pattern
 * never matches an `@`, because a branch can be named `x@refs/heads/main`. The pattern `…/workflows/*@refs/heads/main`
 * must not accept a workflow on that branch.
 *
 * Takes at most `pattern.length * name.length` steps.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const lastAt = pattern.lastIndexOf('@');
  // reachable[i] is true if the first i characters of the name match the part of the pattern that was read so far.
  let reachable = Array.from({ length: name.length + 1 }, (_, index) => index === 0);
  for (let index = 0; index < pattern.length; index++) {
    reachable =
      pattern[index] === '*'
        ? afterWildcard(reachable, name, index > lastAt)
        : afterCharacter(reachable, name, pattern[index]);
  }
  return reachable[name.length] === true;
}

function afterWildcard(reachable: readonly boolean[], name: string, takesAt: boolean): boolean[] {
  const next = [...reachable];
  for (let end = 1; end <= name.length; end++) {
    if (next[end - 1] === true && (takesAt || name[end - 1] !== '@')) next[end] = true;
  }
  return next;
}

function afterCharacter(
  reachable: readonly boolean[],
  name: string,
  character: string | undefined,
): boolean[] {
  return reachable.map((_, end) => reachable[end - 1] === true && name[end - 1] === character);
}
