import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from '../../shared/errors/describe.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import { ADVISORIES } from '../support/action-host.ts';
import { git, initialize, writeFiles } from '../support/git.ts';
import { startGitHub } from '../support/github-server.ts';
import {
  anUpstream,
  type Changes,
  checkOut,
  pullRequestRun,
  type Upstream,
} from '../support/proposal.ts';
import { type ScannedProposal, type ScanOptions, scanProposal } from '../support/scan-proposal.ts';
import type { Attack, Random } from './attack.ts';

/** The only problem of the example application is a critical vulnerability. */
const FOUND = ['CVE-2021-44906', 'CVE-2021-23337', 'CVE-2020-28500'];

const EXCEPTIONS = `  ignore:\n${FOUND.map((id) => `    - { id: ${id}, reason: none }\n`).join('')}`;

/** Policies with which the application passes. */
export const LAX = [
  'scan: { fail-on: never }\n',
  `scan:\n${EXCEPTIONS}`,
  `scan:\n  fail-on: never\n  partial: allow\n  unscored: allow\n  unlocked: allow\n  only-fixed: true\n${EXCEPTIONS}`,
];

const STRICT = ['scan: { fail-on: high }\n', 'scan: {}\n', null];

/** An event that starts a run, and the changed files that are visible to this run. */
const SITUATIONS: Readonly<Record<string, (upstream: Upstream) => readonly [string, RunContext]>> =
  {
    'the merge of a pull request': (upstream) => [upstream.merge, pullRequestRun(upstream)],
    'the head of a pull request': (upstream) => [upstream.head, pullRequestRun(upstream)],
    'the head, in a run of the base': (upstream) => [
      upstream.head,
      pullRequestRun(upstream, {
        eventName: 'pull_request_target',
        ref: 'refs/heads/main',
        sha: upstream.base,
      }),
    ],
    'a review': (upstream) => [
      upstream.merge,
      pullRequestRun(upstream, { eventName: 'pull_request_review' }),
    ],
    'a merge queue': (upstream) => [
      upstream.merge,
      pullRequestRun(upstream, {
        eventName: 'merge_group',
        payload: {
          merge_group: {
            head_sha: upstream.merge,
            base_sha: upstream.base,
            base_ref: 'refs/heads/main',
          },
        },
      }),
    ],
    'a push to a merge queue': (upstream) => [
      upstream.merge,
      pullRequestRun(upstream, {
        eventName: 'push',
        ref: `refs/heads/gh-readonly-queue/main/pr-7-${upstream.base}`,
        payload: {},
      }),
    ],
    'a run after that of a fork': (upstream) => [
      upstream.head,
      pullRequestRun(upstream, {
        eventName: 'workflow_run',
        ref: 'refs/heads/main',
        sha: upstream.base,
        payload: { workflow_run: { event: 'pull_request', head_sha: upstream.head } },
      }),
    ],
  };

/** The advisories of the examples, as files of a repository. */
function advisoriesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(ADVISORIES, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => path.endsWith('.json'));
  return Object.fromEntries(
    files.map((path) => [
      `${folder}/${path.replaceAll('\\', '/')}`,
      readFileSync(join(ADVISORIES, path), 'utf8'),
    ]),
  );
}

/** A record for a package that the application does not have. */
const OTHER_RECORD = JSON.stringify({
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-02T03:04:05Z',
  affected: [{ package: { ecosystem: 'npm', name: 'not-there' }, versions: ['1.0.0'] }],
});

/** Any outcome except a pass counts as stopped. */
function stopped({ decision, message }: ScannedProposal): string | undefined {
  return decision.outcome === 'pass' ? undefined : message;
}

export interface Proposal extends ScanOptions {
  readonly base: Changes;
  readonly head: Changes;
  readonly situation?: string;
  /** Depth of a real fetch. The default is a copy of what depth 2 fetches. */
  readonly depth?: number;
  readonly change?: (workspace: string, upstream: Upstream) => Promise<void>;
}

export async function propose({ base, head, situation = '', depth, change, ...options }: Proposal) {
  const upstream = await anUpstream(base, head);
  const [commit, run] = SITUATIONS[situation]?.(upstream) ?? [
    upstream.merge,
    pullRequestRun(upstream),
  ];
  const workspace = await checkOut(upstream, { commit, ...(depth !== undefined && { depth }) });
  await change?.(workspace, upstream);
  const server = await startGitHub({ permissions: { contents: 'read' } });
  server.state.gitFolder = upstream.folder;
  try {
    return stopped(await scanProposal(workspace, run, { server, ...options }));
  } finally {
    await server.close();
  }
}

const policyPath = (random: Random) => random.pick(['.assay.yml', `${random.word()}/assay.yml`]);
const named = (path: string) => (path === '.assay.yml' ? {} : { inputs: { policy: path } });

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request adds the policy that lets it pass',
    rows: ['1.4'],
    variant(random) {
      const situation = random.pick(Object.keys(SITUATIONS));
      const depth = random.pick([0, 1, 2]);
      const path = policyPath(random);
      const base = { [path]: random.pick(STRICT) ?? undefined };
      const kept = base[path] === undefined ? {} : { [path]: base[path] };
      return {
        what: `${path} in ${situation}, depth ${depth}`,
        run: () =>
          propose({
            base: kept,
            head: { [path]: random.pick(LAX) },
            situation,
            depth,
            ...named(path),
          }),
      };
    },
  },
  {
    name: 'a pull request is checked by its own policy if the policy of the base cannot be read',
    rows: ['1.4'],
    variant(random) {
      const status = random.pick([401, 403, 404, 429, 500, 503]);
      const lax = random.pick(LAX);
      return {
        what: `GitHub answers ${status}`,
        async run() {
          const upstream = await anUpstream({ '.assay.yml': 'scan: {}\n' }, { '.assay.yml': lax });
          const workspace = await checkOut(upstream, { depth: 1 });
          const server = await startGitHub();
          server.fail({ path: '/repos', status, times: 99, headers: { 'retry-after': '9999' } });
          try {
            return stopped(await scanProposal(workspace, pullRequestRun(upstream), { server }));
          } finally {
            await server.close();
          }
        },
      };
    },
  },
  {
    name: 'a pull request replaces the policy file with a link or folder',
    rows: ['1.4'],
    variant(random) {
      const folder = random.word();
      const path = `${folder}/assay.yml`;
      const lax = random.pick(LAX);
      const kind = random.pick(['a submodule', 'other letters', 'a repository of its own']);
      return {
        what: kind,
        run: () =>
          propose({
            base: { [path]: 'scan: {}\n' },
            head: { [path]: null, [`${folder.toUpperCase()}/assay.yml`]: lax },
            ...named(path),
            async change(workspace, upstream) {
              writeFiles(workspace, { [path]: lax });
              if (kind === 'other letters') return;
              await initialize(join(workspace, folder));
              const entry = `160000,${upstream.head},${folder}`;
              if (kind === 'a submodule')
                await git(workspace, 'update-index', '--add', '--cacheinfo', entry);
            },
          }),
      };
    },
  },
  {
    name: 'a pull request gives git a forged base',
    rows: ['1.4'],
    variant(random) {
      const lax = random.pick(LAX);
      const how = random.pick(['refs/replace', 'no history', 'a crafted merge']);
      return {
        what: how,
        run: () =>
          propose({
            base: { '.assay.yml': 'scan: {}\n' },
            head: { '.assay.yml': lax },
            situation: how === 'a crafted merge' ? 'the head of a pull request' : '',
            // Only a fetch writes the file that limits the history.
            depth: 2,
            async change(workspace, upstream) {
              if (how === 'refs/replace')
                await git(workspace, 'replace', upstream.base, upstream.merge);
              if (how === 'no history') rmSync(join(workspace, '.git', 'shallow'));
              if (how !== 'a crafted merge') return;
              const side = await git(workspace, 'commit-tree', '-m', 'x', 'HEAD^{tree}');
              const args = ['-m', 'x', '-p', side.trim(), '-p', upstream.head, 'HEAD^{tree}'];
              const made = await git(workspace, 'commit-tree', ...args);
              await git(workspace, 'checkout', '-q', '--detach', made.trim());
            },
          }),
      };
    },
  },
  {
    name: 'a policy is looser than an input',
    rows: ['1.4'],
    variant(random) {
      const situation = random.pick(['the merge of a pull request', 'a push']);
      const failOn = random.pick(['critical', 'high', 'medium', 'low', 'none']);
      return {
        what: `fail-on: ${failOn} in ${situation}`,
        async run() {
          const upstream = await anUpstream({ '.assay.yml': LAX[0] ?? '' }, {});
          const run = pullRequestRun(
            upstream,
            situation === 'a push'
              ? { eventName: 'push', ref: 'refs/heads/main', payload: {} }
              : {},
          );
          const inputs = {
            'fail-on': failOn,
            partial: 'error',
            unscored: 'block',
            unlocked: 'error',
          };
          return stopped(await scanProposal(await checkOut(upstream), run, { inputs }));
        },
      };
    },
  },
  {
    name: 'a policy path that is not a file is treated as a missing policy',
    rows: ['1.4'],
    variant(random) {
      const kind = random.pick(['a link to nothing', 'a link to itself', 'a folder']);
      return {
        what: kind,
        async run() {
          const upstream = await anUpstream({}, {});
          const push = { eventName: 'push', ref: 'refs/heads/main', payload: {} };
          const workspace = await checkOut(upstream, { commit: upstream.base });
          const path = join(workspace, '.assay.yml');
          if (kind === 'a folder') mkdirSync(path);
          else symlinkSync(kind === 'a link to nothing' ? 'nothing' : '.assay.yml', path);
          const inputs = { 'fail-on': 'never', partial: 'allow', unscored: 'allow' };
          const scanning = scanProposal(workspace, pullRequestRun(upstream, push), { inputs });
          return await scanning.then(stopped, (error: unknown) => describeError(error).message);
        },
      };
    },
  },
  {
    name: 'a pull request hides build output from the scan',
    rows: ['1.4'],
    variant(random) {
      const folder = random.word();
      const kind = random.pick(['adds', 'alters', 'removes']);
      const own = `${folder}/.assayignore`;
      const lockfile = JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/minimist': { version: '1.2.5' } },
      });
      // Files that git ignores are read only if the ignore file of the base includes them again.
      const base: Changes = {
        '.gitignore': kind === 'adds' ? '' : `${folder}/made/\n`,
        [`${folder}/kept.txt`]: '',
        'services/shop/package-lock.json': null,
        'services/shop/package.json': null,
        ...(kind === 'adds' ? {} : { [own]: '!made/\n' }),
      };
      const head: Changes = { [own]: kind === 'removes' ? null : 'made/\n' };
      return {
        what: `${kind} ${own}`,
        run: () =>
          propose({
            base,
            head,
            change: async (workspace) =>
              writeFiles(workspace, { [`${folder}/made/package-lock.json`]: lockfile }),
          }),
      };
    },
  },
  {
    name: 'a pull request adds the advisories that let it pass',
    rows: ['1.4'],
    variant(random) {
      const situation = random.pick(Object.keys(SITUATIONS));
      const depth = random.pick([0, 1, 2]);
      const how = random.pick(['removes', 'empties', 'brings', 'hides in a repository']);
      const records = advisoriesIn('osv');
      const names = Object.keys(records);
      const changed = (text: string | null): Changes =>
        Object.fromEntries(names.map((name) => [name, text]));
      const harmless = { 'osv/npm/other.json': OTHER_RECORD };
      return {
        what: `${how} in ${situation}, depth ${depth}`,
        run: () =>
          propose({
            base: how === 'brings' ? {} : records,
            head: { ...changed(how === 'empties' ? OTHER_RECORD : null), ...harmless },
            situation,
            depth,
            inputs: { advisories: 'osv' },
            change: async (workspace) => {
              if (how !== 'hides in a repository') return;
              await initialize(join(workspace, 'osv'));
            },
          }).catch((error: unknown) => describeError(error).message),
      };
    },
  },
];
