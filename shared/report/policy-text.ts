import type { DecidingPolicy, Decision, Outcome, ProposedPolicy } from '../model/decision.ts';
import { type Block, code, type Line, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Hex digits of a commit, as GitHub shortens it. */
const SHORT_SHA = 7;

/** Files that are named one by one. */
const MAX_FILES = 5;

/** Whose policy decided, in a few words: `.assay.yml of main at abc1234`. */
export function policyText(policy: DecidingPolicy): string {
  const { from, path, commit, branch, sha256, unreadable } = policy;
  const at = commit === undefined ? '' : ` at ${commit.slice(0, SHORT_SHA)}`;
  const whose = {
    base: ` of ${branch}${at}`,
    scanned: ` of the scanned commit${at.replace(' at', '')}`,
    workspace: ' of the workspace',
    given: at,
  }[from];
  if (unreadable !== undefined) {
    return `defaults and inputs, as ${path}${whose} could not be read (${unreadable})`;
  }
  if (sha256 !== undefined) return `${path}${whose}`;
  return from === 'base'
    ? `defaults and inputs, as there is no ${path}${whose}`
    : 'defaults and inputs';
}

/** Whose policies decided, each once; empty when nobody said. */
export function policiesText({ decisions }: ReportData): string {
  const texts = decisions.flatMap(({ policy }) => (policy === undefined ? [] : policyText(policy)));
  const distinct = [...new Set(texts)];
  return distinct.length === 0 ? '' : `Policy: ${distinct.join('; ')}`;
}

/** What a pull request changes of its own check: the policy, and workflows that run it. */
export function changedRulesBlock({ decisions }: ReportData): Block {
  const items = decisions.flatMap(changedRulesLines);
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return {
    kind: 'list',
    title: 'Changes of policy and workflows',
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
  const by = outcome === undefined ? '' : `; by it, this ${MEANINGS[outcome]}`;
  return [
    text('This pull request changes '),
    ...filesText(files),
    text(`${what}. It takes effect after the merge${by}.`),
  ];
}

/** Which rules held is known; whether the steps were the same is not. */
function workflowsLine(workflows: readonly string[]): Line {
  const which = workflows.length === 1 ? 'a workflow that runs' : 'workflows that run';
  return [
    text(`This pull request changes ${which} Assay: `),
    ...filesText(workflows),
    text('. Review it: a workflow can leave the check out or loosen its inputs.'),
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
  error: 'would not pass, as not everything could be checked',
};
