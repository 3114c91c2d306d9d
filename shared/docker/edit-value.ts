/** Maximum length of a value and maximum number of stars in a glob, because each star multiplies the time of a match. */
const MAX_LENGTH = 250;
const MAX_STARS = 2;

/**
 * Returns the value of a variable after an operator of Dockerfiles: `#glob` removes the shortest prefix, `##glob` the
 * longest prefix, and `%glob` and `%%glob` a suffix. `/glob/text` replaces the first match, and `//glob/text` all
 * matches. Returns undefined if the value or the glob is too long.
 *
 * @see https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function editValue(value: string, operator: string): string | undefined {
  const isDouble = operator.charAt(0) === operator.charAt(1);
  const rest = operator.slice(isDouble ? 2 : 1);
  if (value.length > MAX_LENGTH || rest.split('*').length - 1 > MAX_STARS) return undefined;
  switch (operator.charAt(0)) {
    case '#':
      return value.replace(new RegExp(`^${patternOf(rest, isDouble)}`, 's'), '');
    case '%':
      return withoutSuffix(value, new RegExp(`^${patternOf(rest, true)}$`, 's'), isDouble);
    default: {
      const [, glob = '', text = ''] = /^((?:\\.|[^/\\])*)\/?(.*)$/s.exec(rest) ?? [];
      return value.replace(new RegExp(patternOf(glob, true), isDouble ? 'gs' : 's'), () => text);
    }
  }
}

function withoutSuffix(value: string, pattern: RegExp, isLongest: boolean): string {
  const starts = Array.from({ length: value.length + 1 }, (_, at) => at);
  const isSuffix = (at: number) => pattern.test(value.slice(at));
  const start = isLongest ? starts.find(isSuffix) : starts.findLast(isSuffix);
  return value.slice(0, start);
}

/** Converts a glob with `*`, `?` and escapes to the source of a regular expression. */
function patternOf(glob: string, isGreedy: boolean): string {
  return glob.replaceAll(/\\?[\s\S]/g, (part) => {
    if (part === '*') return isGreedy ? '.*' : '.*?';
    return part === '?' ? '.' : part.slice(-1).replace(/[^\w\s]/, '\\$&');
  });
}
