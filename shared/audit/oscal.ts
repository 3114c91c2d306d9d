import { createHash } from 'node:crypto';
import type { Coverage, CoveredControl, CoveredFramework } from '../model/coverage.ts';
import { visibleText } from '../text/visible-text.ts';

const OSCAL_VERSION = '1.1.2';

/** URL of the page that describes the checks. OSCAL requires an assessment plan, so the results refer to this page. */
const PLAN = 'https://github.com/assay-dev/assay/blob/main/docs/coverage.md';

/** The OSCAL state and reason for each status of a control. OSCAL does not define other states. */
const STATES: Readonly<Partial<Record<CoveredControl['status'], readonly [string, string]>>> = {
  passed: ['satisfied', 'pass'],
  failed: ['not-satisfied', 'fail'],
  excepted: ['not-satisfied', 'other'],
};

const NOTE = 'Satisfied means that the rules ran and found nothing, not that the control is met.';

interface OscalHead {
  /** Time of the audit in ISO 8601. */
  readonly time: string;
  /** Version of Assay. */
  readonly version: string;
}

/**
 * Returns the coverage as OSCAL assessment results, with one result for each framework. The same coverage and time
 * produce the same UUIDs.
 *
 * @see https://pages.nist.gov/OSCAL-Reference/models/v1.1.2/assessment-results/json-reference/
 */
export function oscalResults(coverage: Coverage, { time, version }: OscalHead): object {
  const subject = visibleText(coverage.subject, 200);
  const seed = `${time} ${subject}`;
  return {
    'assessment-results': {
      uuid: uuidOf(seed),
      metadata: {
        title: `Audit of ${subject === '' ? 'a folder' : subject}`,
        'last-modified': time,
        version,
        'oscal-version': OSCAL_VERSION,
        remarks: NOTE,
      },
      'import-ap': { href: PLAN },
      results: coverage.frameworks.map((framework) => resultOf(framework, seed, time)),
    },
  };
}

function resultOf({ id, title, controls }: CoveredFramework, seed: string, time: string): object {
  const own = `${seed} ${id}`;
  const isChecked = ({ status }: CoveredControl) => STATES[status] !== undefined;
  const findings = controls.flatMap((control) => findingOf(control, id, own));
  const tokens = (list: readonly CoveredControl[]) =>
    list.map((control) => ({ 'control-id': tokenOf(id, control.id) }));
  const included = tokens(controls.filter(isChecked));
  const excluded = tokens(controls.filter((control) => !isChecked(control)));
  return {
    uuid: uuidOf(own),
    title,
    description: `Results of Assay’s rules for ${title}. ${NOTE}`,
    start: time,
    'reviewed-controls': {
      'control-selections': [
        {
          ...(included.length > 0 && { 'include-controls': included }),
          ...(excluded.length > 0 && { 'exclude-controls': excluded }),
        },
      ],
    },
    ...(findings.length > 0 && { findings }),
  };
}

function findingOf(control: CoveredControl, framework: string, seed: string): readonly object[] {
  const { id, status, findings, excepted, rules } = control;
  const state = STATES[status];
  if (state === undefined) return [];
  const title = visibleText(control.title, 200);
  return [
    {
      uuid: uuidOf(`${seed} ${id}`),
      title: `${id} ${title}`,
      description: `Rules: ${visibleText(rules.join(', '), 2_000)}`,
      target: {
        type: 'objective-id',
        'target-id': tokenOf(framework, id),
        status: { state: state[0], reason: state[1] },
        remarks: `Open findings: ${findings}. Findings with an exception: ${excepted}.`,
      },
    },
  ];
}

/**
 * Returns an OSCAL token for a control. A token starts with a letter and consists of letters, digits, `.`, `-` and `_`.
 */
function tokenOf(framework: string, id: string): string {
  const word = id.replaceAll(/[^A-Za-z0-9.-]+/g, '.').replace(/\.$/, '');
  return `${framework}_${word}`;
}

/** Returns a version 5 UUID, whose bits come from a digest of the seed. */
function uuidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
