/** RubyGems version requirements. Source: https://docs.ruby-lang.org/en/master/Gem/Requirement.html */
import { type Bound, between, increased, rangeOf, type VersionRange } from './range.ts';

const PART = /^(~>|>=|<=|>|<|=|!=)?(\d{1,15}(?:\.[0-9A-Za-z]{1,15})*)$/;

/**
 * Parses the version requirements for a gem.
 *
 * @param text Requirements separated by commas, such as `>= 1.2, < 3`.
 */
export function gemRange(text: string): VersionRange | undefined {
  return rangeOf([text.split(',').map((part) => part.replaceAll(/\s+/g, ''))], boundsOf);
}

function boundsOf(part: string): readonly Bound[] | undefined {
  const [, operator = '=', version] = PART.exec(part) ?? [];
  if (version === undefined) return undefined;
  switch (operator) {
    case '~>': {
      const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
      const numbers = release.split('.').map(BigInt);
      return between(version, increased(numbers, Math.max(0, numbers.length - 2)).join('.'));
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '!=':
      return [{ operator, version }];
    default:
      return [{ operator: '=', version }];
  }
}
