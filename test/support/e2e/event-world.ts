import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPull, type GitHubState } from '../github/state.ts';
import { type GitHubServer, startGitHub } from '../github-server.ts';
import { type ActionProcess, startActionProcess } from '../runner/action-process.ts';
import { createJob, type Job } from '../runner/job.ts';
import { useAction } from '../runner/run-action.ts';
import type { StepResult } from '../runner/step.ts';
import { builtCheckout } from './checkout.ts';
import {
  type CheckedOut,
  checkOut,
  type EventRepository,
  eventRepository,
  QUEUE_BRANCH,
} from './event-repository.ts';
import { ADVISORIES } from './shop.ts';

/** The permissions of a token, either as requested by `permissions:` or read-only. */
export type TokenKind = 'writes' | 'reads';

/** One run of the root action, with comments and uploads enabled. */
export interface EventRun {
  /** Event of the run, such as `pull_request` or `workflow_run after push`. */
  readonly event: string;
  /** The author of the pull request, or another property that distinguishes runs of one event. */
  readonly of: string;
  readonly checkedOut: CheckedOut;
  readonly token: TokenKind;
}

/** The visible results, in the terms of the table in docs/events.md. */
export interface EventOutcome {
  readonly comment: string;
  readonly codeScanning: string;
  readonly policy: string;
}

/** The code that runs: the sources in a process for all runs, or the built program in a process for each run. */
type RunCode = 'sources' | 'built';

export interface EventWorld {
  /** Runs the event with a separate GitHub server, so that several runs can be concurrent. */
  run(run: EventRun, code: RunCode): Promise<EventOutcome>;
  close(): Promise<void>;
}

interface Situation {
  readonly github: Readonly<Record<string, string>>;
  readonly event: unknown;
}

const REPOSITORY = 'octo/app';

export async function eventWorld(): Promise<EventWorld> {
  const [checkout, repository] = await Promise.all([builtCheckout(), eventRepository()]);
  const actions = startActionProcess();
  const workspaces = new Map<CheckedOut, Promise<string>>();
  const workspaceOf = (what: CheckedOut): Promise<string> => {
    const made = workspaces.get(what) ?? checkOut(repository, what);
    workspaces.set(what, made);
    return made;
  };
  return {
    run: async (run, code) => {
      const github = await startGitHub({ repository: REPOSITORY });
      github.state.gitFolder = join(repository.folder, '.git');
      // The run would wait for each retry.
      github.state.pendingLooks = 0;
      try {
        const workspace = await workspaceOf(run.checkedOut);
        const parts = { checkout, repository, github, workspace };
        const outcome = await outcomeOf(run, {
          ...parts,
          actions: code === 'sources' ? actions : undefined,
        });
        if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
        return outcome;
      } finally {
        await github.close();
      }
    },
    close: () => actions.close(),
  };
}

interface Parts {
  readonly checkout: string;
  readonly repository: EventRepository;
  readonly github: GitHubServer;
  readonly workspace: string;
  readonly actions: ActionProcess | undefined;
}

async function outcomeOf(run: EventRun, parts: Parts): Promise<EventOutcome> {
  const { github, checkout } = parts;
  const situation = situationOf(run, parts);
  const isReporting = run.event.startsWith('workflow_run') && run.of !== 'scans by itself';
  const from = isReporting ? await scanBefore(run, parts) : undefined;
  const job = jobOf(situation, parts, run.token);
  const publishing = { 'upload-sarif': 'true', 'github-token': job.github['token'] ?? '' };
  const step =
    from === undefined
      ? await useAction(job, checkout, { with: { advisories: ADVISORIES, ...publishing } })
      : await useAction(job, join(checkout, 'actions', 'report'), {
          with: { from, ...publishing },
        });
  const policy = policyOf(from ?? join(job.temp, 'assay'));
  return { ...published(step, github.state, parts.repository), policy };
}

/** Runs the triggering run, whose results the following run reports. Only its folder is kept. */
async function scanBefore({ event, of: author }: EventRun, parts: Parts): Promise<string> {
  const { checkout, repository } = parts;
  const first = event.replace('workflow_run after ', '').replace(' of a tag', '');
  const of = author === 'Dependabot' ? author : 'a fork';
  const run = { event: first, of, checkedOut: 'main', token: 'reads' } as const;
  const base = situationOf(run, parts);
  const tag = { ref: 'refs/tags/v1.0.0', sha: repository.commits.release };
  const isTag = event.endsWith('of a tag') || first === 'release';
  const situation = isTag ? { ...base, github: { ...base.github, ...tag } } : base;
  const job = jobOf(situation, parts, 'reads');
  await useAction(job, checkout, { with: { advisories: ADVISORIES, comment: 'never' } });
  return join(job.temp, 'assay');
}

function jobOf(
  { github: context, event }: Situation,
  { github, workspace, actions }: Parts,
  kind: TokenKind,
): Job {
  const access = kind === 'writes' ? 'write' : 'read';
  const token = github.issueToken({
    actions: 'read',
    contents: 'read',
    'pull-requests': access,
    'security-events': access,
  });
  return createJob({
    workspace,
    actions,
    event,
    github: { ...context, api_url: github.url, token },
  });
}

/** Returns the payload, the commit and the ref of an event, as GitHub documents them. */
function situationOf({ event: name, of }: EventRun, { repository, github }: Parts): Situation {
  const { base, head, merge, release } = repository.commits;
  const eventName = name.split(' ')[0] ?? '';
  const fork = of === 'a fork' || of === 'a fork with write access';
  const pull = addPull(github.state, {
    headSha: head,
    mergeSha: merge,
    headRepository: fork ? 'fork/app' : REPOSITORY,
    baseSha: base,
  });
  const payload = {
    number: 7,
    user: { login: of === 'Dependabot' ? 'dependabot[bot]' : 'octocat' },
    merge_commit_sha: merge,
    head: { sha: head, ref: 'feature', repo: { full_name: pull.headRepository } },
    base: { sha: base, ref: 'main', repo: { full_name: REPOSITORY } },
  };
  const onMain = { event_name: eventName, ref: 'refs/heads/main', sha: base, base_ref: '' };
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_review': {
      const own = { ref: 'refs/pull/7/merge', sha: merge, base_ref: 'main', head_ref: 'feature' };
      return { github: { ...onMain, ...own }, event: { number: 7, pull_request: payload } };
    }
    case 'pull_request_target': {
      const own = { base_ref: 'main', head_ref: 'feature' };
      return { github: { ...onMain, ...own }, event: { number: 7, pull_request: payload } };
    }
    case 'merge_group': {
      const group = { head_sha: merge, head_ref: `refs/heads/${QUEUE_BRANCH}`, base_sha: base };
      const own = { ref: group.head_ref, sha: merge };
      const merge_group = { ...group, base_ref: 'refs/heads/main' };
      return { github: { ...onMain, ...own }, event: { action: 'checks_requested', merge_group } };
    }
    case 'workflow_run':
      return {
        github: onMain,
        event: { workflow_run: runBefore(name, payload, { base, release }) },
      };
    case 'release':
      return {
        github: { ...onMain, ref: 'refs/tags/v1.0.0', sha: release },
        event: { action: 'published', release: { tag_name: 'v1.0.0' } },
      };
    case 'push': {
      if (of === 'a merge queue') {
        const own = { ref: `refs/heads/${QUEUE_BRANCH}`, sha: merge };
        return { github: { ...onMain, ...own }, event: { after: merge } };
      }
      const tag = of === 'a tag' ? { ref: 'refs/tags/v1.0.0', sha: release } : {};
      return { github: { ...onMain, ...tag }, event: { after: base } };
    }
    default:
      return { github: onMain, event: { issue: { number: 7, pull_request: {} } } };
  }
}

function runBefore(
  name: string,
  { head }: { readonly head: { readonly sha: string; readonly repo: unknown } },
  { base, release }: Pick<EventRepository['commits'], 'base' | 'release'>,
) {
  const event = name.split(' ')[2] ?? '';
  const isTag = name.endsWith('of a tag') || event === 'release';
  const isPull = event === 'pull_request';
  return {
    id: 41,
    event,
    head_sha: isTag ? release : isPull ? head.sha : base,
    head_branch: isTag ? 'v1.0.0' : isPull ? 'feature' : 'main',
    head_repository: isPull ? head.repo : { full_name: REPOSITORY },
    conclusion: 'failure',
    pull_requests: [],
  };
}

function published(
  step: StepResult,
  { comments, sarifs }: GitHubState,
  { commits }: EventRepository,
): Pick<EventOutcome, 'comment' | 'codeScanning'> {
  const names = new Map(Object.entries(commits).map(([name, sha]) => [sha, name]));
  const told = [...step.log, ...step.annotations.map(({ message }) => message)];
  const line = (start: RegExp) => told.find((each) => start.test(each)) ?? '';
  const [sarif] = sarifs.values();
  return {
    comment: comments.size > 0 ? 'written' : reasonIn(line(/No comment/)),
    codeScanning:
      sarif === undefined
        ? reasonIn(line(/uploaded to code scanning|to upload SARIF/))
        : `\`${sarif.ref}\` at ${names.get(sarif.commitSha)}`,
  };
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/token is read-only/, 'summary only'],
  [/which is not pull request|does not belong to pull request/, 'warning: not its commit'],
  [
    /not the commit of the run before|not the commit of the triggering run/,
    'warning: not its commit',
  ],
  [/no open pull request/, 'none known'],
  [/merge queue/, 'none for a queue'],
  [/to upload SARIF/, 'error: permission'],
  [/pull-requests: write/, 'warning: permission'],
];

function reasonIn(line: string): string {
  if (line === '') return 'none';
  return REASONS.find(([words]) => words.test(line))?.[1] ?? line;
}

const POLICIES = new Map([
  ['pass', 'of the pull request'],
  ['fail', 'of the base'],
]);

/** The policy of the base fails for findings that the policy of the pull request would allow. */
function policyOf(folder: string): string {
  for (const path of globSync('*/decision.json', { cwd: folder })) {
    const { action, outcome } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    if (action === 'scan') return POLICIES.get(outcome) ?? 'none';
  }
  throw new Error(`there is no decision in ${folder}`);
}
