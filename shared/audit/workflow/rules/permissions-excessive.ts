import { entryAt } from '../../../json/yaml-access.ts';
import type { YamlEntry } from '../../../json/yaml-tree.ts';
import type { Hit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Events that outsiders can trigger, and for which the token can write by default. */
const OPEN = ['issue_comment', 'issues', 'pull_request_target'];

/** Returns true if only other workflows call this workflow. In that case, it has the caller's permissions. */
function isCalledOnly({ triggers }: WorkflowFile): boolean {
  return triggers.size === 1 && triggers.has('workflow_call');
}

function* ofAll(entry: YamlEntry, address: string): Generator<Hit> {
  const { value, keySpan } = entry;
  if (value.kind !== 'scalar' || (value.text !== 'write-all' && value.text !== 'read-all')) return;
  const severity = value.text === 'write-all' ? 'high' : 'medium';
  yield {
    at: { start: keySpan.start, end: value.span.end },
    address: `${address}.permissions`,
    severity,
    profile: 'essential',
    variant: value.text,
    detail: `\`${value.text}\` gives all permissions.`,
  };
}

/**
 * Reports write permissions at the top level of a workflow, because all its jobs get them. The profile is `hardened`
 * for a single job, for which top-level permissions are the same as its own.
 */
function* ofWorkflow(entry: YamlEntry, subject: WorkflowFile): Generator<Hit> {
  yield* ofAll(entry, 'workflow');
  if (entry.value.kind !== 'map') return;
  for (const { key, keySpan, value } of entry.value.entries.values()) {
    if (value.kind !== 'scalar' || value.text !== 'write') continue;
    const isShared = subject.jobs.length > 1;
    yield {
      at: { start: keySpan.start, end: value.span.end },
      address: `permissions.${key}`,
      variant: 'write',
      severity: BROAD.has(key) ? 'high' : 'medium',
      profile: isShared ? 'essential' : 'hardened',
      detail: `All jobs can write \`${key}\`.`,
    };
  }
}

/** Permissions with which a token can change code, packages or deployments, or sign artifacts. */
const BROAD: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
]);

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/permissions-excessive',
  title: 'The workflow token has more permissions than it needs',
  severity: 'medium',
  profile: 'hardened',
  why: 'Every step of every job can use the token. A compromised action or an injected command can use all of its permissions.',
  fix: 'Set `permissions: {}` for the workflow, and the required permissions for each job.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  aliases: ['excessive-permissions', 'CKV2_GHA_1', 'default_permissions_on_risky_events'],
  variants: { 'open-job': ['default_permissions_on_risky_events'] },
  controls: workflowControls({ 'pci-dss-4.0.1': ['7.2.5'] }),
  *check(subject) {
    if (subject.kind !== 'workflow') return;
    const own = entryAt(subject.root, 'permissions');
    if (own !== undefined) yield* ofWorkflow(own, subject);
    const jobs = subject.jobs.filter(({ map }) => !map.entries.has('permissions'));
    if (own === undefined && subject.on !== undefined && jobs.length > 0) {
      yield {
        at: subject.on.keySpan,
        address: 'permissions',
        variant: 'workflow',
        profile: 'all',
        severity: 'low',
        detail: 'The workflow does not set permissions, so the repository defaults apply.',
      };
      const variant = OPEN.some((name) => subject.triggers.has(name)) ? 'open-job' : 'job';
      for (const job of jobs) {
        if (isCalledOnly(subject)) continue;
        yield {
          at: job.keySpan,
          address: `${job.address}.permissions`,
          variant,
          detail: `The job \`${job.id}\` runs with the default permissions.`,
        };
      }
    }
    for (const job of subject.jobs) {
      const entry = entryAt(job.map, 'permissions');
      if (entry !== undefined) yield* ofAll(entry, job.address);
    }
  },
};
