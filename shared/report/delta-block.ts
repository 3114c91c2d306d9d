import type { Finding } from '../model/finding.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import { isNew } from '../model/is-new.ts';
import { countNoun } from '../text/count.ts';
import { type Block, type Line, note, strong, text } from './block.ts';
import { blockingText } from './blocking-text.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';
import { labelMeanings, markedCounts } from './severity-mark.ts';

/**
 * Returns a small table with the number of findings per severity. A comparison with a base adds rows for new, fixed and
 * existing findings. With only two columns, the table fits on a narrow screen.
 */
export function deltaBlock(data: ReportData, title = ''): Block {
  const { scans, decisions } = data;
  const isPartial = decisions.some(
    ({ action, outcome }) => action === 'scan' && outcome === 'error',
  );
  const failing = new Set(
    decisions.flatMap(({ reasons }) => reasons.flatMap(({ findings }) => findings)),
  );
  const none = isPartial ? 'none in the part that was checked' : 'none';
  const isMixed = new Set(scans.map(kindOf)).size > 1;
  const rows = scans.flatMap((scan) =>
    rowsOf(scan, {
      about:
        scans.length === 1
          ? ''
          : ` in ${isMixed ? kindOf(scan) : ''}${sourceText(scan.source.name)}`,
      none,
      failing,
      remarkOf: (findings) => blockingText(data, scan, findings),
    }),
  );
  return {
    kind: 'table',
    title,
    isFolded: false,
    noun: 'row',
    columns: ['Findings', 'By severity'],
    rows: scans.some(hasAny) ? rows : [],
  };
}

function hasAny({ findings, fixed = [], unchecked = [] }: FindingsFile): boolean {
  return findings.length + fixed.length + unchecked.length > 0;
}

/** Returns what a scan or an audit reads. This distinguishes their rows, because both can have the same source. */
function kindOf({ checked }: FindingsFile): string {
  return checked === undefined ? 'packages of ' : 'files of ';
}

interface RowOptions {
  /** The subject of the rows, such as ` in app:1`. Empty if there is only one scan. */
  readonly about: string;
  /** Text that is shown if there are no findings. */
  readonly none: string;
  /** Fingerprints of the findings that fail the run. */
  readonly failing: ReadonlySet<string>;
  /** Returns a remark about the findings that do not fail the run. */
  readonly remarkOf: (findings: readonly Finding[]) => string;
}

function rowsOf(
  scan: FindingsFile,
  { about, none, failing, remarkOf }: RowOptions,
): readonly (readonly Line[])[] {
  const countsOf = (all: readonly Finding[], show = text): Line =>
    all.length === 0
      ? [show(none)]
      : [show(markedCounts(all, failing)), ...labelMeanings(all).map((each) => note(each))];
  const { comparison, findings, fixed = [], unchecked = [] } = scan;
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const suppressed = findings.length - open.length;
  const more =
    suppressed === 0 ? [] : [row('Suppressed', [text(countNoun(suppressed, 'finding'))])];
  if (comparison?.status !== 'compared')
    return [row(`All${about}`, countsOf(open), remarkOf(open)), ...more];
  const existing = open.filter((finding) => !isNew(finding));
  const fresh = open.filter(isNew);
  return [
    [[strong(`New${about}`), ...remarkNote(remarkOf(fresh))], countsOf(fresh, strong)],
    ...(fixed.length === 0 ? [] : [row('Fixed', countsOf(fixed))]),
    ...(existing.length === 0
      ? []
      : [row(`Already in ${comparison.base.name}`, countsOf(existing), remarkOf(existing))]),
    ...(unchecked.length === 0
      ? []
      : [row('Not checked', countsOf(unchecked), `in ${comparison.base.name}, ${UNREAD}`)]),
    ...more,
  ];
}

/** Remark about findings in the base whose files could not be read in the head. */
const UNREAD = 'but their files could not be read here';

function row(name: string, counts: Line, remark = ''): readonly Line[] {
  return [[text(name), ...remarkNote(remark)], counts];
}

function remarkNote(remark: string): Line {
  return remark === '' ? [] : [note(remark)];
}
