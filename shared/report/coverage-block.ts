import type { ControlStatus, Coverage, CoveredControl } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import { countNoun, listed } from '../text/count.ts';
import { type Block, id, text } from './block.ts';

const STATUS_TEXTS: Readonly<Record<ControlStatus, string>> = {
  failed: 'failed',
  excepted: 'excepted',
  passed: 'passed',
  'not-applicable': 'not applicable',
  'not-checkable': 'not checkable',
};

/** The findings that a report names for the failed controls. */
export interface CoverageFindings {
  /** The findings for all profiles. The status of a control is based on them. */
  readonly whole: readonly Finding[];
  /** The findings for the selected profile, which the audit reports. */
  readonly reported: readonly Finding[];
}

/** Returns a collapsible table with the status of each control in each framework. */
export function coverageBlock({ frameworks }: Coverage, findings: CoverageFindings): Block {
  const statusText = statusTexts(findings);
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
 * Returns lines for a terminal: the number of controls by status for each framework, and the controls with findings. A
 * line for every control would push the findings off the screen.
 */
export function coverageLines(
  { frameworks }: Coverage,
  findings: CoverageFindings,
): readonly string[] {
  const statusText = statusTexts(findings);
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
 * Returns a function that describes the status of a control. It names the rules that failed, because a report contains
 * only findings from the selected profile, and would otherwise contradict the status.
 */
function statusTexts({ whole, reported }: CoverageFindings): (control: CoveredControl) => string {
  const [all, own] = [rulesOf(whole), rulesOf(reported)];
  return ({ status, reason, excepted, rules }) => {
    const label = STATUS_TEXTS[status];
    if (status === 'excepted') return `${label} (${countNoun(excepted, 'finding')})`;
    if (status !== 'failed') return reason === undefined ? label : `${label}: ${reason}`;
    const counted = rules.filter((rule) => own.has(rule));
    return counted.length > 0
      ? `${label}: ${namesOf(counted)}`
      : `passed in this profile (a stricter profile fails: ${namesOf(rules.filter((rule) => all.has(rule)))})`;
  };
}

/** Returns the IDs of the rules with findings that no exception accepts, including the aliases of the rules. */
function rulesOf(findings: readonly Finding[]): ReadonlySet<string> {
  const open = findings.filter(({ suppression }) => suppression === undefined);
  return new Set(open.flatMap(({ id, aliases }) => [id, ...aliases]));
}

/** Maximum number of rules that a status names. */
const MAX_RULES = 3;

function namesOf(rules: readonly string[]): string {
  const left = rules.length - MAX_RULES;
  return listed([...rules.slice(0, MAX_RULES), ...(left > 0 ? [`${left} more`] : [])]);
}
