import { type CheckedArea, fileNoun } from '../model/audit.ts';
import { countNoun, listed } from './count.ts';

type Counted = Pick<CheckedArea, 'area' | 'files'>;

/** Area of the rules that read every text file. */
export const EVERY_FILE = 'secret';

/** Areas that check something other than the text files in the audited folder. */
const ELSEWHERE: ReadonlySet<string> = new Set(['history', 'image']);

/**
 * Returns phrases with the numbers of files that an audit checked: `120 files (including 1 Dockerfile)` and
 * `3 historical files`. The files of most areas are also text files, so they are included in that number.
 */
export function checkedFiles(checked: readonly Counted[]): readonly string[] {
  const texts = checked.filter(({ area }) => area === EVERY_FILE);
  const others = checked.filter(({ area }) => area !== EVERY_FILE);
  const inTree = texts.length === 0 ? [] : others.filter(({ area }) => !ELSEWHERE.has(area));
  const named = (areas: readonly Counted[]) =>
    areas.map(({ area, files }) => countNoun(files, fileNoun(area)));
  const kinds = inTree.length === 0 ? '' : ` (including ${listed(named(inTree))})`;
  const files = texts.map((area) => `${countNoun(area.files, 'file')}${kinds}`);
  return [...files, ...named(others.filter((area) => !inTree.includes(area)))];
}
