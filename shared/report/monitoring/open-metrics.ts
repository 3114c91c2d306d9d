import { CONTROL_STATUSES } from '../../model/coverage.ts';
import { OUTCOMES } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { compareText } from '../../model/order.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { ReportData } from '../report-data.ts';

/**
 * Maximum number of time series about findings. The number is limited because a monitoring system stores each series.
 */
const MAX_SERIES = 1_000;

/** Maximum number of compliance frameworks that have time series. */
const MAX_FRAMEWORKS = 100;

/** Value of the label `rule` in the series for all findings beyond the limit. */
const OTHER_RULES = 'other';

/** Maximum length of a label value, in characters. */
const MAX_LABEL = 200;

type Labels = Readonly<Record<string, string>>;

interface Family {
  readonly name: string;
  readonly unit?: string;
  readonly help: string;
  readonly samples: Iterable<{ readonly labels: Labels; readonly value: number }>;
}

/**
 * Renders the numbers of findings and decisions as OpenMetrics text. Labels do not contain paths, which would create a
 * series for each path.
 *
 * @param time Time of the report in ISO 8601.
 * @see https://github.com/prometheus/OpenMetrics/blob/v1.0.0/specification/OpenMetrics.md
 */
export function renderOpenMetrics(data: ReportData, time: string): string {
  const problems = data.scans.reduce((sum, scan) => sum + scan.problems.length, 0);
  const families: readonly Family[] = [
    { name: 'assay_findings', help: 'Number of findings.', samples: findingSamples(data) },
    { name: 'assay_decisions', help: 'Number of decisions.', samples: decisionSamples(data) },
    { name: 'assay_controls', help: 'Number of controls.', samples: controlSamples(data) },
    { name: 'assay_problems', help: 'Number of problems.', samples: only(problems) },
    {
      name: 'assay_unreadable_results',
      help: 'Number of result files that Assay could not read.',
      samples: only(data.unreadable.length),
    },
    {
      name: 'assay_report_timestamp_seconds',
      unit: 'seconds',
      help: 'Time of the report, in seconds since 1970.',
      samples: only(Date.parse(time) / 1_000),
    },
  ];
  return `${families.map(familyText).join('')}# EOF\n`;
}

function only(value: number): Family['samples'] {
  return [{ labels: {}, value }];
}

function findingSamples({ scans }: ReportData): Family['samples'] {
  const counts: Counts = new Map();
  for (const finding of scans.flatMap(({ findings }) => findings)) add(counts, labelsOf(finding));
  const series = [...counts].sort(([a], [b]) => compareText(a, b)).map(([, sample]) => sample);
  const limited: Counts = new Map();
  for (const [index, { labels, value }] of series.entries()) {
    add(limited, index < MAX_SERIES ? labels : { ...labels, rule: OTHER_RULES }, value);
  }
  return limited.values();
}

type Counts = Map<string, { labels: Labels; value: number }>;

/**
 * Adds to the count for a set of labels. The keys start with the severity, so that the least severe findings are the
 * first to exceed the limit.
 */
function add(counts: Counts, labels: Labels, by: number = 1): void {
  const { severity = '' } = labels;
  const key = JSON.stringify([RANKS.indexOf(severity), labels]);
  const { value } = counts.get(key) ?? { value: 0 };
  counts.set(key, { labels, value: value + by });
}

const RANKS: readonly string[] = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];

function labelsOf(finding: Finding): Labels {
  const { id, kind, severity } = finding;
  return { rule: shown(id), kind, severity, state: stateOf(finding) };
}

/** Returns the state of a finding: `suppressed`, its state relative to the base, or `open` if there is no base. */
export function stateOf({ suppression, change }: Finding): string {
  return suppression === undefined ? (change?.state ?? 'open') : 'suppressed';
}

/**
 * Yields the samples for decisions. Each action has a sample for each outcome. Otherwise, a series would disappear when
 * the outcome changes.
 */
function* decisionSamples({ decisions }: ReportData): Family['samples'] {
  const actions = [...new Set(decisions.map(({ action }) => shown(action)))].sort(compareText);
  for (const action of actions) {
    const own = decisions.filter((decision) => shown(decision.action) === action);
    for (const outcome of OUTCOMES) {
      const value = own.filter((decision) => decision.outcome === outcome).length;
      yield { labels: { action, outcome }, value };
    }
  }
}

/**
 * Yields the samples for controls. Each framework has a sample for each status. Otherwise, a series would disappear
 * when the status changes.
 */
function* controlSamples({ coverages }: ReportData): Family['samples'] {
  const all = coverages.flatMap(({ frameworks }) => frameworks);
  const names = [...new Set(all.map(({ id }) => shown(id)))].sort(compareText);
  for (const framework of names.slice(0, MAX_FRAMEWORKS)) {
    const own = all.filter(({ id }) => shown(id) === framework).flatMap((each) => each.controls);
    for (const status of CONTROL_STATUSES) {
      const value = own.filter((control) => control.status === status).length;
      yield { labels: { framework, status }, value };
    }
  }
}

function familyText({ name, unit, help, samples }: Family): string {
  const head = [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
  ];
  const lines = [...samples].map(({ labels, value }) => `${name}${labelText(labels)} ${value}`);
  return [...head, ...lines].map((line) => `${line}\n`).join('');
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function shown(text: string): string {
  return visibleText(text, MAX_LABEL);
}

/** Escapes a label value. Line breaks are not escaped, because label values do not contain any. */
function escapeLabel(value: string): string {
  return value.replace(/[\\"]/g, '\\$&');
}
