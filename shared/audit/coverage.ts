import {
  COVERAGE_KIND,
  type ControlStatus,
  type Coverage,
  type CoveredControl,
} from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/order.ts';
import { countNoun } from '../text/count.ts';
import {
  type Framework,
  type FrameworkControl,
  UNCHECKED_REASONS,
} from './frameworks/framework.ts';
import { FRAMEWORKS } from './frameworks/frameworks.ts';
import type { Controls, RuleText } from './rule.ts';

export interface CoverageFacts {
  /** Name of the audited folder. */
  readonly subject: string;
  /** The rules that ran on at least one subject, such as a stage or a container. */
  readonly ran: readonly RuleText[];
  /** Findings of these rules. Suppressed findings are included and count as exceptions. */
  readonly findings: readonly Finding[];
  /** Number of files that should be readable but are not. */
  readonly problems: number;
  /** Number of files that were not checked. */
  readonly unchecked: number;
}

/** Returns what the audit found for each control in each framework. */
export function coverageOf(
  facts: CoverageFacts,
  frameworks: readonly Framework[] = FRAMEWORKS,
): Coverage {
  const { problems } = facts;
  const found = foundByRules(facts);
  return {
    kind: COVERAGE_KIND,
    subject: facts.subject,
    frameworks: frameworks.map((framework) => {
      const { id, title } = framework;
      const rules = rulesByControl(framework, facts.ran);
      const known = [...framework.controls, ...unlisted(framework, rules)];
      return {
        id,
        title,
        controls: known.map((each) => coveredControl(each, rules, { found, problems })),
      };
    }),
    uncheckedFiles: facts.unchecked,
  };
}

type RulesByControl = ReadonlyMap<string, ReadonlyMap<string, RuleText>>;

/** Returns the rules that ran, grouped by the control that they check, and then by their ID. */
function rulesByControl({ id, controls }: Framework, ran: readonly RuleText[]): RulesByControl {
  const found = new Map<string, Map<string, RuleText>>();
  const add = (control: string, rule: RuleText) => {
    const rules = found.get(control) ?? new Map<string, RuleText>();
    found.set(control, rules.set(rule.id, rule));
  };
  const copies = controlsByOrigin(controls);
  for (const rule of ran) {
    for (const control of rule.controls[id] ?? []) add(control, rule);
    // Most frameworks have no control with `from`, so this lookup is rarely needed.
    const origins = copies.size === 0 ? [] : namesOf(rule.controls);
    for (const origin of origins) {
      for (const control of copies.get(origin) ?? []) add(control, rule);
    }
  }
  return found;
}

/**
 * Maps each control that `from` names, such as `hipaa 164.312(b)`, to the IDs of the controls that name it. The rules
 * for the named control also check these controls.
 */
function controlsByOrigin(
  controls: readonly FrameworkControl[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = controls.flatMap(({ id, from = {} }) =>
    namesOf(from).map((origin) => ({ origin, id })),
  );
  const groups = Map.groupBy(pairs, ({ origin }) => origin);
  return new Map([...groups].map(([origin, found]) => [origin, found.map(({ id }) => id)]));
}

/** Returns each control with its framework, as in `hipaa 164.312(b)`. */
function namesOf(controls: Controls): readonly string[] {
  return Object.entries(controls).flatMap(([framework, ids]) =>
    ids.map((id) => `${framework} ${id}`),
  );
}

/**
 * Returns the controls that a rule names but the framework does not list. The rule's title becomes the control's title.
 */
function unlisted({ controls }: Framework, rules: RulesByControl): readonly FrameworkControl[] {
  const listed = new Set(controls.map(({ id }) => id));
  return [...rules].flatMap(([id, [first]]) =>
    listed.has(id) ? [] : [{ id, title: first?.[1].title ?? id }],
  );
}

/**
 * Counts the findings of the same rules together, because comparing each finding with each control would take too long.
 */
interface FoundByRules {
  /** The ID of the rule and its aliases. For a secret, these include other rules that reported the same value. */
  readonly names: readonly string[];
  open: number;
  excepted: number;
}

function foundByRules({ findings }: CoverageFacts): readonly FoundByRules[] {
  const found = new Map<string, FoundByRules>();
  for (const { id, aliases, suppression } of findings) {
    const names = [id, ...aliases];
    const key = names.join(' ');
    const group = found.get(key) ?? { names, open: 0, excepted: 0 };
    found.set(key, group);
    if (suppression === undefined) group.open += 1;
    else group.excepted += 1;
  }
  return [...found.values()];
}

function coveredControl(
  { id, title, why }: FrameworkControl,
  rules: RulesByControl,
  { found, problems }: { found: readonly FoundByRules[]; problems: number },
): CoveredControl {
  const own = rules.get(id) ?? new Map<string, RuleText>();
  const groups = found.filter(({ names }) => names.some((name) => own.has(name)));
  const numbers = {
    findings: groups.reduce((sum, { open }) => sum + open, 0),
    excepted: groups.reduce((sum, { excepted }) => sum + excepted, 0),
  };
  const result = (status: ControlStatus, reason?: string): CoveredControl => {
    const names = [...own.keys()].sort(compareText);
    return { id, title, status, ...(reason !== undefined && { reason }), rules: names, ...numbers };
  };
  if (numbers.findings > 0) return result('failed');
  if (own.size === 0 && why !== undefined) return result('not-checkable', UNCHECKED_REASONS[why]);
  // A file that could not be read might violate the control.
  if (problems > 0) return result('not-checkable', unread(problems));
  if (numbers.excepted > 0) return result('excepted');
  return own.size > 0 ? result('passed') : result('not-applicable', NO_SUBJECT);
}

const NO_SUBJECT = 'No audited file contains anything that this control applies to.';

function unread(problems: number): string {
  return `Assay could not read all files (${countNoun(problems, 'problem')}).`;
}
