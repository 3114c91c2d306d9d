/**
 * Finds the `.dockerignore` file for a build. Source:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */

/** Returns the patterns in a `.dockerignore` file, in order. */
export function patternsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Returns the patterns that apply to a Dockerfile. They come from `NAME.dockerignore` next to it. Without this file,
 * they come from `.dockerignore` in its folder or in the nearest parent folder, because a Dockerfile does not specify
 * its build context.
 */
export function ignoreFileOf(
  path: string,
  ignores: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const own = ignores.get(`${path}.dockerignore`);
  if (own !== undefined) return own;
  let folder = path;
  while (folder !== '') {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = ignores.get(`${prefix}.dockerignore`) ?? ignores.get(`${prefix}.containerignore`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns true if the patterns exclude a file in the root of the build context. The last matching pattern decides. */
export function isIgnored(name: string, patterns: readonly string[]): boolean {
  let ignored = false;
  for (const pattern of patterns) {
    const isException = pattern.startsWith('!');
    const stated = pattern.slice(isException ? 1 : 0).replace(/^\.?\/+|\/+$/g, '');
    if (matchesName(name, stated)) ignored = !isException;
  }
  return ignored;
}

function matchesName(name: string, pattern: string): boolean {
  const last = pattern.replace(/^(?:\*\*\/)+/, '').replace(/\/\*{1,2}$/, '');
  if (last.length > 200 || last.includes('/')) return false;
  const source = last
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  try {
    return new RegExp(`^${source}$`).test(name);
  } catch {
    return false;
  }
}
