import { countNoun } from '../text/count.ts';
import { type Block, code, message, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Lists the files that audits did not check, with the reasons. */
export function uncheckedFilesBlock({ scans }: ReportData): Block {
  const files = scans.flatMap(({ uncheckedFiles = [] }) => uncheckedFiles);
  return {
    kind: 'list',
    title: `${countNoun(files.length, 'entry')} not checked by the audit`,
    isFolded: true,
    noun: 'unchecked file',
    items: files.map(({ path, reason }) => [code(path), text(': '), ...message(reason)]),
  };
}
