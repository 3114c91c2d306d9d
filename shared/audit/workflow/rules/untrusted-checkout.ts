import { mapAt } from '../../../json/yaml-access.ts';
import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { Hit, Rule } from '../../rule.ts';
import { commandsIn } from '../commands.ts';
import { workflowControls } from '../controls.ts';
import { excludesForks, isPrivileged, runsPrivileged } from '../privilege.ts';
import { scalarPlaces } from '../scalar-text.ts';
import { canPrecede, inputOf, type Step, type WorkflowFile } from '../subjects.ts';

/** Matches contexts that contain the commit, the number or the repository of a pull request. */
const STRANGERS =
  /pull_request\.head\.(?:ref|sha|repo)|github\.head_ref|workflow_run\.head_|refs\/pull\/|pull_request\.number|pull_request\.merge_commit_sha|issue\.number|(?:steps|needs)\.[\w.-]*(?:head|pr|pull|sha\b)[\w.-]*|env\.\w*(?:head|sha)\b/i;

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/untrusted-checkout',
  title: 'Untrusted code from a pull request runs with the repository’s permissions',
  severity: 'critical',
  profile: 'essential',
  why: 'The workflow has secrets and a write token, and checks out untrusted code. Build scripts, package scripts and configuration files from that code run with these permissions.',
  fix: 'Check out and build the pull request in a workflow with the `pull_request` trigger, which has no access to secrets.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: [
    'untrusted_checkout_exec',
    'pull-request-target-code-checkout',
    'workflow-run-target-code-checkout',
  ],
  controls: workflowControls({ slsa: ['isolated'] }),
  *check(subject) {
    if (!runsPrivileged(subject)) return;
    for (const step of subject.steps) {
      yield* checkoutByCommand(subject, step);
      if (step.uses?.kind !== 'repository' || step.uses.repository !== 'actions/checkout') continue;
      const input = ['ref', 'repository']
        .flatMap((name) => inputOf(step, name) ?? [])
        .find(({ value }) => value.kind === 'scalar' && STRANGERS.test(value.text));
      if (input === undefined) continue;
      yield {
        at: { start: input.keySpan.start, end: input.value.span.end },
        address: `${step.address}.with.${input.key}`,
        ...weightOf(subject, step, runsLater(subject, step)),
      };
    }
  },
};

/** Matches git and GitHub CLI commands that get the commit of a pull request. */
const CHECKOUT =
  /^(?:gh\s+(?:pr\s+checkout|co)\b|git\s[^\n]{0,80}?\b(?:fetch|pull|checkout|switch|reset|merge)\s)/;

/** Matches commands that do not run code from the checkout. */
const HARMLESS =
  /^(?:git(?!\s.*(?:\bbisect\s+run\b|\bforeach\b|\brebase\b.{0,200}\s-(?:\w{0,9}x|-exec\b)|\balias\.[\w-]{1,50}[\s='"]{1,20}!))|gh|echo|cd|set|export|exit|test|\[|#)(?:\s|$)/;

/** Matches a reference to a pull request, with a number or a variable, such as `pull/123/head`. */
const REFERENCE = /\bpull\/(?:\$\{\{[^{}]{1,80}\}\}|\S{1,80})\/(?:head|merge)\b/;

function* checkoutByCommand(subject: WorkflowFile, step: Step): Generator<Hit> {
  if (step.run === undefined) return;
  const commands = commandsIn(step.run.text);
  for (const [index, { text, start }] of commands.entries()) {
    const isGitHub = text.startsWith('gh');
    if (!CHECKOUT.test(text) || !(isGitHub || REFERENCE.test(text) || STRANGERS.test(text)))
      continue;
    const runs =
      commands.slice(index + 1).some((other) => runsCode(other.text)) || runsLater(subject, step);
    yield {
      at: scalarPlaces(subject.file.text, step.run)({ start, end: start + text.length }),
      address: `${step.address}.run`,
      ...weightOf(subject, step, runs),
    };
    return;
  }
}

function runsLater({ steps }: Pick<WorkflowFile, 'steps'>, step: Step): boolean {
  return steps.some(
    (other) =>
      other.job === step.job &&
      canPrecede(step, other) &&
      (other.uses?.kind === 'local' ||
        commandsIn(other.run?.text ?? '').some(({ text }) => runsCode(text))),
  );
}

function runsCode(command: string): boolean {
  return !HARMLESS.test(command) || SUBSTITUTED.test(command);
}

/** Matches a command substitution, except those that only read with git or the GitHub CLI. */
const SUBSTITUTED =
  /`|\$\((?!\s*(?:git|gh)\b[^;&|()]*(?:\|\s*(?:wc|head|tail|grep|cut)\b[^;&|()]*)*\))/;

/** Matches the text of a step or condition, or the name of an action, that checks the author's permissions. */
const GUARD =
  /\/collaborators\/|author_association|getCollaboratorPermissionLevel|^[\w.-]+\/[\w.-]*(?:permission|membership)[\w.-]*$/i;

/**
 * Returns true if the job or an earlier step checks the author's permissions. The author can still push other code
 * between the check and the checkout.
 */
function isGuarded({ job, index }: Step): boolean {
  const condition = scalarAt(job?.map, 'if') ?? '';
  const earlier = (job?.steps ?? []).filter((step) => step.last < index);
  return [condition, ...earlier.flatMap(textsOf)].some((text) => GUARD.test(text));
}

function textsOf({ run, uses, map }: Step): readonly string[] {
  const script = scalarAt(mapAt(map, 'with'), 'script');
  const action = uses?.kind === 'repository' ? uses.repository : undefined;
  return [run?.text, script, action].filter((text) => text !== undefined);
}

function scalarAt(map: YamlNode | undefined, key: string): string | undefined {
  const node = yamlAt(map, key);
  return node?.kind === 'scalar' ? node.text : undefined;
}

function weightOf(
  subject: WorkflowFile,
  step: Step,
  runs: boolean,
): Pick<Hit, 'severity' | 'profile'> {
  if (excludesForks(subject, step)) return { severity: 'low', profile: 'hardened' };
  if (isGuarded(step)) return { severity: 'medium' };
  // A caller can check the author before it calls this file.
  return { severity: runs && isPrivileged(subject) ? 'critical' : 'high' };
}
