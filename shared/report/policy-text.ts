import type { DecidingPolicy, Decision, Outcome, ProposedPolicy } from '../model/decision.ts';
import { type Block, code, type Line, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Number of hexadecimal digits in a short commit hash, as on GitHub. */
const SHORT_SHA = 7;

/** Maximum number of files that are listed by name. */
const MAX_FILES = 5;

/** The rules that apply without a policy file. */
const DEFAULTS = 'built-in rules and the settings of this run';

/** Returns a phrase that says where the policy comes from: `.assay.yml on main at abc1234`. */
export function policyText(policy: DecidingPolicy): string {
  const { from, path, commit, branch, sha256, unreadable } = policy;
  const at = commit === undefined ? '' : ` at ${commit.slice(0, SHORT_SHA)}`;
  const whose = {
    base: ` on ${branch}${at}`,
    scanned: ` at the scanned commit${at.replace(' at', '')}`,
    workspace: ' in the workspace',
    given: at,
  }[from];
  if (unreadable !== undefined) {
    return `${DEFAULTS} (${path}${whose} could not be read: ${unreadable})`;
  }
  if (sha256 !== undefined) return `${path}${whose}`;
  return `${DEFAULTS} (no ${path}${whose})`;
}

/** Returns the policies that were applied, each only once. Returns an empty string if no decision contains a policy. */
export function policiesText({ decisions }: ReportData): string {
  const texts = decisions.flatMap(({ policy }) => (policy === undefined ? [] : policyText(policy)));
  const distinct = [...new Set(texts)];
  return distinct.length === 0 ? '' : `Policy: ${distinct.join('; ')}`;
}

/**
 * Lists the changes in a pull request that affect its own check. These are changes to the policy, and to workflows that
 * run the check.
 */
export function changedRulesBlock({ decisions }: ReportData): Block {
  const items = decisions.flatMap(changedRulesLines);
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return {
    kind: 'list',
    title: 'Policy and workflow changes',
    isFolded: false,
    noun: 'change',
    items: [...byText.values()],
  };
}

export function changedRulesLines({
  afterMerge,
  workflows = [],
}: Pick<Decision, 'afterMerge' | 'workflows'>): readonly Line[] {
  return [
    ...(afterMerge === undefined ? [] : [proposedPolicyLine(afterMerge)]),
    ...(workflows.length === 0 ? [] : [workflowsLine(workflows)]),
  ];
}

function proposedPolicyLine({ files, changes, outcome }: ProposedPolicy): Line {
  const what = changes.length === 0 ? '' : ` (${changes.join('; ')})`;
  const by = outcome === undefined ? '' : `; with it, this pull request ${MEANINGS[outcome]}`;
  return [
    text('This pull request changes '),
    ...filesText(files),
    text(`${what}. The change takes effect after the merge${by}.`),
  ];
}

/**
 * Returns a sentence that asks reviewers to check the changed workflows. Assay knows which policy it applied, but not
 * whether the workflow still runs all steps.
 */
function workflowsLine(workflows: readonly string[]): Line {
  const which = workflows.length === 1 ? 'a workflow that runs' : 'workflows that run';
  return [
    text(`This pull request changes ${which} Assay: `),
    ...filesText(workflows),
    text('. Review the change, because a workflow can skip the check or loosen its inputs.'),
  ];
}

function filesText(files: readonly string[]): Line {
  const more = files.length - MAX_FILES;
  return [
    ...files
      .slice(0, MAX_FILES)
      .flatMap((file, at) => [...(at === 0 ? [] : [text(', ')]), code(file)]),
    ...(more > 0 ? [text(` and ${more} more`)] : []),
  ];
}

const MEANINGS: Readonly<Record<Outcome, string>> = {
  pass: 'would pass',
  fail: 'would fail',
  error: 'would not pass, because not everything could be checked',
};
