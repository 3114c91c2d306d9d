import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aRepository, git } from '../git.ts';
import { type GitHubServer, startGitHub } from '../github-server.ts';
import type { BuiltImage } from '../images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../memory-registry.ts';
import { type OsvServer, startOsvServer } from '../osv-server.ts';
import { temporaryFolder } from '../programs.ts';
import { type LocalSigstore, startSigstore } from '../sigstore.ts';
import { realNow } from '../test-clock.ts';
import { artifactStubs } from '../workflow/artifact-stubs.ts';
import type { Permissions } from '../workflow/permissions.ts';
import { type JobRun, runWorkflow, type WorkflowOptions } from '../workflow/run-workflow.ts';
import { builtCheckout } from './checkout.ts';
import { dockerStubs } from './docker-stubs.ts';
import { ghFolder } from './gh-folder.ts';
import { afterPullRequest, openPullRequest } from './pull-request.ts';
import { advisoryRecords } from './shop.ts';

/** The services that the workflows in examples/ use, on loopback. */
export interface WorkflowWorld {
  readonly github: GitHubServer;
  readonly registry: MemoryRegistry;
  readonly osv: OsvServer;
  readonly sigstore: LocalSigstore;
  /** Runs a workflow file with one job on a pull request. */
  run(file: string, options: RunOptions): Promise<JobRun>;
  /** Runs a workflow file on a pull request, and returns a result for each job of a matrix. */
  runAll(file: string, options: RunOptions): Promise<readonly JobRun[]>;
  /** Runs a workflow file on the default branch after a run for the pull request. */
  runAfter(file: string, options: Pick<RunOptions, 'headSha' | 'fork' | 'actor'>): Promise<JobRun>;
  /** Secrets that must not appear in any run. */
  secrets(): readonly string[];
  /** Requests that a real service would not accept. */
  violations(): readonly unknown[];
  close(): Promise<void>;
}

interface RunOptions {
  readonly workspace: string;
  /** The image that `docker/build-push-action` builds. */
  readonly image?: BuiltImage;
  readonly headSha: string;
  /** The fork, in the form `owner/name`. */
  readonly fork?: string;
  /** The user whose push started the run. */
  readonly actor?: string;
  /** Values that differ from the `github` context of a pull request on github.com. */
  readonly github?: Readonly<Record<string, string>>;
  /** The password of the registry, as the secret REGISTRY_PASSWORD. Without it, the token of the job is the password. */
  readonly password?: string;
}

const REPOSITORY = 'octo/app';

interface WorldOptions {
  /** Claims that replace the claims of the identity token. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Issuer of the identity tokens. Default: the issuer of github.com. */
  readonly issuer?: string;
  /** Source of the advisories. Default: a service on loopback. */
  readonly advisories?: string | undefined;
}

export async function startWorkflowWorld(options: WorldOptions = {}): Promise<WorkflowWorld> {
  const secrets: string[] = [];
  // The password is the job token, as it is for ghcr.io.
  const auth = { kind: 'basic' as const, username: 'octocat', password: '' };
  const ref = 'refs/pull/7/merge';
  const workflow = `${REPOSITORY}/.github/workflows/container.yml@${ref}`;
  const claims = { repository: REPOSITORY, ref, job_workflow_ref: workflow };
  // The build runs before any server starts, because a failed build must not leave servers running.
  const checkout = await builtCheckout();
  const [github, registry, osv, sigstore] = await Promise.all([
    startGitHub({ repository: REPOSITORY }),
    startMemoryRegistry({ auth }),
    startOsvServer({ records: advisoryRecords() }),
    startSigstore({
      now: realNow,
      ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
      claims: { ...claims, workflow_ref: workflow, ...options.claims },
    }),
  ]);
  const base = await baseOf(github);
  const trust = temporaryFolder('trust');
  await sigstore.writeFiles(trust);
  const { requestUrl: url, requestToken } = sigstore.oidc;
  const artifacts = temporaryFolder('artifacts');
  const overrides = overridesFor(registry.host, options.advisories ?? osv.url, {
    trust,
    artifacts,
  });

  const token = (permissions: Permissions): string => {
    const issued = github.issueToken(permissions);
    secrets.push(issued, Buffer.from(`octocat:${issued}`).toString('base64'));
    return issued;
  };
  const runJobs = async (
    file: string,
    { password, ...options }: JobsOptions,
  ): Promise<readonly JobRun[]> => {
    const { jobs } = await runWorkflow(file, {
      ...options,
      secrets: { REGISTRY_PASSWORD: password ?? '' },
      vars: { REGISTRY_USERNAME: auth.username },
      repositories: { 'assay-dev/assay': checkout },
      stubs: { ...artifactStubs(artifacts), ...options.stubs },
      token: (permissions) => {
        const issued = token(permissions);
        auth.password = password ?? issued;
        return issued;
      },
      idToken: () => ({ url, token: requestToken }),
      overrides,
    });
    return jobs;
  };

  const runAll: WorkflowWorld['runAll'] = async (file, options) => {
    const { headSha, fork = REPOSITORY, password, actor } = options;
    const pull = openPullRequest(github.state, { headSha, headRepository: fork });
    github.state.madeCommits.set(headSha, [base, base]);
    // A workspace as actions/checkout creates it without git, which is not a repository.
    const workspace = temporaryFolder('workspace');
    cpSync(options.workspace, workspace, { recursive: true });
    // Each run has separate artifacts. A following run downloads the artifacts of the last run.
    rmSync(artifacts, { recursive: true, force: true });
    return await runJobs(file, {
      workspace,
      password,
      ...(options.image === undefined ? {} : { stubs: dockerStubs(options.image) }),
      github: {
        ...pull.github,
        sha: headSha,
        ...(actor !== undefined && { actor }),
        ...options.github,
      },
      event: pull.event,
      // The token of Dependabot is read-only, as the token of a fork is.
      isFork: fork !== REPOSITORY || actor === 'dependabot[bot]',
    });
  };

  const runAfter: WorkflowWorld['runAfter'] = async (
    file,
    { headSha, fork = REPOSITORY, actor },
  ) => {
    const after = afterPullRequest(github.state, { headSha, headRepository: fork }, actor);
    const jobs = await runJobs(file, { workspace: temporaryFolder('workspace'), ...after });
    return firstOf(jobs, file);
  };
  const run: WorkflowWorld['run'] = async (file, options) =>
    firstOf(await runAll(file, options), file);

  return {
    ...{ github, registry, osv, sigstore, run, runAll, runAfter },
    secrets: () => [...secrets, requestToken],
    violations: () => [...github.violations, ...osv.violations, ...sigstore.violations],
    close: async () => {
      await Promise.all([github.close(), registry.stop(), osv.close(), sigstore.close()]);
    },
  };
}

interface JobsOptions
  extends Pick<WorkflowOptions, 'workspace' | 'github' | 'event' | 'isFork' | 'stubs'> {
  readonly password?: string | undefined;
}

function firstOf(jobs: readonly JobRun[], file: string): JobRun {
  const [job] = jobs;
  if (job === undefined) throw new Error(`${file} has no job`);
  return job;
}

/** The base of every pull request, which is a branch without any file that Assay reads. */
async function baseOf({ state }: GitHubServer): Promise<string> {
  const folder = await aRepository({ 'README.md': 'An application.\n' }, ['README.md']);
  await git(folder, 'commit', '-qm', 'base');
  state.gitFolder = join(folder, '.git');
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
}

/** Replaces the public services by services on loopback. The workflow files stay unchanged. */
function overridesFor(
  registry: string,
  osv: string,
  { trust, artifacts }: { readonly trust: string; readonly artifacts: string },
) {
  const verify = { instance: 'custom', 'trusted-root': join(trust, 'trusted_root.json') };
  const sign = { ...verify, 'signing-config': join(trust, 'signing_config_v1.json') };
  return {
    env: {
      IMAGE: `${registry}/${REPOSITORY}`,
      PATH: `${ghFolder()}:${process.env['PATH']}`,
      GH_TEST_ARTIFACTS: artifacts,
    },
    with: {
      'docker/login-action': { registry },
      'assay-dev/assay': { advisories: osv },
      'assay-dev/assay/actions/scan': { advisories: osv },
      'assay-dev/assay/actions/sign': sign,
      'assay-dev/assay/actions/attest': sign,
      'assay-dev/assay/actions/verify': verify,
    },
  };
}
