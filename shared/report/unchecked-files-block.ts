import type { UncheckedFile } from '../model/audit.ts';
import { countNoun } from '../text/count.ts';
import { type Block, code, type Line, message, small, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of paths that are listed for one reason. `findings.json` contains all of them. */
const MAX_PATHS = 30;

/** Policy rules that make an audit incomplete if it could not check some files. */
const RULES: ReadonlySet<string> = new Set(['templates-checked', 'policies-decided']);

/** Lists the files that audits did not check, by reason. */
export function uncheckedFilesBlock({ scans, decisions }: ReportData): Block {
  const files = scans.flatMap(({ uncheckedFiles = [] }) => uncheckedFiles);
  const rules = decisions.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
  const isBlocking = rules.some((rule) => RULES.has(rule));
  const effect = isBlocking ? ', which makes the run incomplete' : ' (not blocking)';
  return {
    kind: 'list',
    title: `${countNoun(files.length, 'file')} not checked by the audit${effect}`,
    isFolded: true,
    noun: 'reason',
    items: [...Map.groupBy(files, ({ reason }) => reason)].map(itemOf),
  };
}

function itemOf([reason, files]: readonly [string, readonly UncheckedFile[]]): Line {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) {
    return [code(first.path), text(': '), ...message(reason)];
  }
  const left = files.length - MAX_PATHS;
  const paths = files
    .slice(0, MAX_PATHS)
    .flatMap(({ path }, at) => [...(at === 0 ? [] : [text(', ')]), code(path)]);
  return [
    ...message(reason),
    text(` (${countNoun(files.length, 'file')})`),
    small(...paths, ...(left > 0 ? [text(` and ${countNoun(left, 'more file')}`)] : [])),
  ];
}
