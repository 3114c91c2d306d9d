import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { countNoun } from '../text/count.ts';
import { severityRank } from './listed-finding.ts';
import type { ReportData } from './report-data.ts';

/** Matches a command that fits into a sentence and into a code span. */
const SHORT_COMMAND = /^[^`]{1,100}$/;

/** Matches the remark about a major update in the title of a fix. */
const MAJOR_UPDATE = / \(major update: \d+\.x to \d+\.x\)/;

/**
 * Returns a sentence with the command that fixes the most open findings: `` Optional fix for 33 findings: `go get …`
 * ``. The command must fix a finding of the worst severity. Returns an empty string if there is no such command.
 *
 * @param open Findings that are not suppressed, worst first.
 */
export function optionalFix(open: readonly Finding[], scans: ReportData['scans']): string {
  const known = new Map(open.map((finding) => [finding.fingerprint, finding]));
  const [best] = scans
    .flatMap(({ fixes = [] }) => fixes)
    .flatMap((fix) => {
      const fixed = fix.fixes.flatMap((one) => known.get(one) ?? []);
      const worst = fixed.find((one) => open[0] && severityRank(one) === severityRank(open[0]));
      const command = worst === undefined ? '' : shortCommand(fix, worst);
      return command === '' ? [] : [{ fix, command, count: fixed.length }];
    })
    .toSorted((a, b) => b.count - a.count);
  if (best === undefined) return '';
  const { fix, command, count } = best;
  const share = count === 1 || command !== fix.command ? '' : ` for ${countNoun(count, 'finding')}`;
  return `Optional fix${share}${MAJOR_UPDATE.exec(fix.title)?.[0] ?? ''}: \`${command}\``;
}

/** Matches a sequence of commands without quotes that start with the same words. It can start with `cd`. */
const SEQUENCE = /^(cd [^\s'&]+ && )?((\w+ \w+ )[^'&]*(?: && \3[^'&]*)+)$/;

/**
 * Returns the command of a fix. If the command is too long for a sentence, returns only the part that updates the
 * package of the worst finding. Returns an empty string if that is also too long.
 */
function shortCommand({ command = '' }: Fix, { package: about }: Finding): string {
  if (SHORT_COMMAND.test(command)) return command;
  const [, folder = '', sequence = ''] = SEQUENCE.exec(command) ?? [];
  const target = ` ${about?.name}@${about?.version} `;
  const part = sequence.split(' && ').find((one) => one.includes(target));
  const short = part === undefined ? '' : `${folder}${part}`;
  return SHORT_COMMAND.test(short) ? short : '';
}
