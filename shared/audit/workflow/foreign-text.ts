/** Recognizes actions that return text from outsiders, and steps that download files of an untrusted run. */
import { isGithubScript } from './scripts.ts';
import { inputText, type Step } from './subjects.ts';

/** Outputs with text from outsiders, such as a branch name or a comment. Names are in lowercase. */
const OUTPUTS: ReadonlySet<string> = new Set(
  `
8bitjonny/gh-get-current-pr.pr_body 8bitjonny/gh-get-current-pr.pr_title
alessbell/pull-request-comment-branch.head_ref eficode/resolve-pr-refs.head_ref jwalton/gh-find-current-pr.body
jwalton/gh-find-current-pr.title peter-evans/find-comment.comment-body potiuk/get-workflow-origin.sourceheadbranch
xt0rted/pull-request-comment-branch.head_ref
`
    .trim()
    .split(/\s+/),
);

/**
 * Returns true if an output of a step contains text from outsiders.
 *
 * @param hasArtifacts True if an earlier step downloaded files of an untrusted run.
 */
export function returnsForeignText({ uses }: Step, name: string, hasArtifacts: boolean): boolean {
  if (uses?.kind !== 'repository') return false;
  const output = `${uses.repository}.${name}`;
  return (
    OUTPUTS.has(output) || (hasArtifacts && output === 'juliangruber/read-file-action.content')
  );
}

/** Returns true if a step downloads files that another run uploaded. */
export function downloadsArtifacts(step: Step): boolean {
  const { uses, run } = step;
  if (run !== undefined) return /\bgh\s+run\s+download\b/.test(run.text);
  if (isGithubScript(step)) return /\bdownloadArtifact\b/.test(inputText(step, 'script') ?? '');
  if (uses?.kind !== 'repository') return false;
  return uses.repository === 'actions/download-artifact'
    ? inputText(step, 'run-id') !== undefined
    : /\/(?:action-)?download-(?:workflow-)?artifact$/.test(uses.repository);
}
