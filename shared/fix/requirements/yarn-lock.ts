import { plainRange } from '../../ecosystems/npm/npm-range.ts';
import { readYarnBlocks, type YarnBlock } from '../../ecosystems/npm/yarn-blocks.ts';
import { nameOfPattern, splitPattern } from '../../ecosystems/npm/yarn-patterns.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

/** Returns the ranges in a yarn.lock. The keys of an entry contain the ranges that are requested for its package. */
export function yarnRequirements(text: string): Requirements {
  return gatherRequirements(readYarnBlocks(text).blocks.flatMap(requirementsOf));
}

function requirementsOf({ patterns, fields }: YarnBlock): readonly [string, Requirement][] {
  const version = fields.get('version') ?? '';
  return patterns.map((pattern) => {
    const [alias, range] = splitPattern(pattern);
    const name = nameOfPattern(pattern);
    // Yarn 2 and later write the default protocol `npm:` in the range.
    const plain = name === alias ? range.replace(/^npm:/, '') : plainRange(range);
    return [`${name}@${version}`, { by: undefined, range: plain }];
  });
}
