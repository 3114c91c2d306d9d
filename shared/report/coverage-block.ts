import type { ControlStatus, Coverage, CoveredControl } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { type Block, id, text } from './block.ts';

const STATUS_TEXTS: Readonly<Record<ControlStatus, string>> = {
  failed: 'failed',
  excepted: 'excepted',
  passed: 'passed',
  'not-applicable': 'not applicable',
  'not-checkable': 'not checkable',
};

/** Returns a collapsible table with the status of each control in each framework. */
export function coverageBlock({ frameworks }: Coverage, reported: readonly Finding[]): Block {
  const statusText = statusTexts(reported);
  return {
    kind: 'table',
    title: 'Controls in public frameworks',
    isFolded: true,
    noun: 'control',
    columns: ['Framework', 'Control', 'Subject', 'Status'],
    rows: frameworks.flatMap(({ title, controls }) =>
      controls.map((control) => [
        [text(title)],
        [id(control.id)],
        [text(control.title)],
        [text(statusText(control))],
      ]),
    ),
  };
}

/**
 * Returns lines for a terminal with the number of controls by status for each framework, and the controls with
 * findings. A line for each control would push the findings off the screen.
 */
export function coverageLines(
  { frameworks }: Coverage,
  reported: readonly Finding[],
): readonly string[] {
  const statusText = statusTexts(reported);
  return frameworks.flatMap(({ title, controls }) => [
    `${title}: ${countsText(controls)}`,
    ...controls
      .filter(({ status }) => status === 'failed' || status === 'excepted')
      .map((control) => `  ${control.id} ${control.title}: ${statusText(control)}`),
  ]);
}

function countsText(controls: readonly CoveredControl[]): string {
  const byLabel = Map.groupBy(controls, ({ status }) => STATUS_TEXTS[status]);
  return Object.values(STATUS_TEXTS)
    .flatMap((label) => (byLabel.has(label) ? `${byLabel.get(label)?.length} ${label}` : []))
    .join(', ');
}

/**
 * Returns a function that describes the status of a control. The status covers all profiles, but a report contains only
 * the findings from the selected profile. Therefore, the text names the rules with such findings.
 */
function statusTexts(reported: readonly Finding[]): (control: CoveredControl) => string {
  const open = reported.filter(({ suppression }) => suppression === undefined);
  const failed = new Set(open.flatMap(({ id, aliases }) => [id, ...aliases]));
  return ({ status, reason, excepted, rules }) => {
    const label = STATUS_TEXTS[status];
    if (status === 'excepted') return `${label} (${countNoun(excepted, 'finding')})`;
    if (status !== 'failed') return reason === undefined ? label : `${label}: ${reason}`;
    const named = rules.filter((rule) => failed.has(rule)).join(', ');
    return named === ''
      ? 'passed in this profile, but not in a stricter one'
      : `${label}: ${named}`;
  };
}
