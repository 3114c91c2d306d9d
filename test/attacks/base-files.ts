import { rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyOf } from '../../actions/verify/gate-policy.ts';
import { spec } from '../../actions/verify/spec.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { trustChoice } from '../../shared/flows/trust/inputs.ts';
import { rootsOf } from '../../shared/flows/trust/open-trust.ts';
import { keyText } from '../../shared/flows/trust/trusted-file.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { ADVISORIES, actionHost } from '../support/action-host.ts';
import { git, writeFiles } from '../support/git.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../support/proposal.ts';
import { scanProposal } from '../support/scan-proposal.ts';
import type { Attack, Random } from './attack.ts';
import { LAX, type Proposal, propose } from './policy.ts';

async function messageOf(work: Promise<string | undefined>): Promise<string | undefined> {
  return await work.catch((error: unknown) => describeError(error).message);
}

/** A policy that a workflow step writes and that no finding passes. */
const OF_THE_STEP = 'scan: { fail-on: low }\n';

/** A file in the pull request with the same name as a file that a step writes. */
function overwritten(random: Random): Proposal & { readonly what: string } {
  const folder = random.word();
  const path = random.pick(['.assay.yml', `${folder}/assay.yml`, `${folder}/a/assay.yml`]);
  const other = random.pick([path, path.toUpperCase(), path.replace('assay', 'Assay')]);
  const content = random.pick([...LAX, '# x\n', '', 'scan: {}\n']);
  const inputs = { 'fail-on': 'never', ...(path === '.assay.yml' ? {} : { policy: path }) };
  return {
    what: `${other} in the place of ${path}`,
    base: random.pick<Changes>([{}, { [path]: 'scan: { fail-on: high }\n' }]),
    head: { [other]: content },
    inputs,
    async change(workspace) {
      rmSync(join(workspace, other), { force: true });
      writeFiles(workspace, { [path]: OF_THE_STEP });
    },
  };
}

const KEY = 'keys/operations.pub';
const gate = (key: string) =>
  `verify:\n  identities:\n    operations: { key: ${key} }\n  evidence:\n    - type: signature\n`;

interface GateScene {
  readonly base: Changes;
  readonly head: Changes;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly change?: (workspace: string) => void;
}

/** Creates a runner in the checkout of a pull request. */
async function gateHost({ base, head, inputs = {}, change }: GateScene) {
  const upstream = await anUpstream(base, head);
  const workspace = await checkOut(upstream);
  change?.(workspace);
  const env = { PATH: process.env['PATH'] };
  return actionHost(inputs, { kind: 'actions', workspace, context: pullRequestRun(upstream), env });
}

/** @returns The reason why the key of the author was refused. Undefined if the key would be trusted. */
async function believedKey(scene: GateScene): Promise<string | undefined> {
  const host = await gateHost(scene);
  const { identities } = await policyOf(readInputs(spec, host), host);
  for (const identity of identities) {
    if (identity.kind === 'key' && (await keyText(identity, runRepository(host))) === MINE)
      return undefined;
  }
  return 'the keys are those of the base';
}

const MINE = 'of the author';

/** Ways in which a pull request adds its own key. */
function ownKey(random: Random): GateScene {
  const base = { '.assay.yml': gate(KEY), [KEY]: 'of the base' };
  const other = `keys/${random.word()}.pub`;
  const byInput = { inputs: { 'public-key': KEY } };
  return random.pick<GateScene>([
    { base, head: { [KEY]: MINE } },
    { base: { '.assay.yml': gate(KEY) }, head: { [KEY]: MINE } },
    { base, head: { '.assay.yml': gate(other), [other]: MINE } },
    { base: { [KEY]: 'of the base' }, head: { [KEY]: MINE }, ...byInput },
    { base: {}, head: { [KEY]: MINE }, ...byInput },
    {
      base,
      head: { [KEY]: null, [other]: MINE },
      change: (workspace) => symlinkSync(join(workspace, other), join(workspace, KEY)),
    },
    {
      base,
      head: { [KEY]: null, [`${random.word()}.pub`]: MINE },
      change: (workspace) => writeFiles(workspace, { [KEY]: MINE }),
    },
  ]);
}

/** @returns The reason for the refusal. Undefined if the trusted root of the author would be trusted. */
async function believedRoot(path: string, base: Changes): Promise<string | undefined> {
  const host = await gateHost({
    base,
    head: { [path]: rootOf('author') },
    inputs: { 'trusted-root': path },
  });
  const [believed] = await rootsOf(trustChoice(readInputs(spec, host)), runRepository(host));
  const root = JSON.stringify(await believed?.trustedRoot());
  return root.includes('author') ? undefined : 'the trusted root is that of the base';
}

function rootOf(organization: string): string {
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
  return JSON.stringify({ mediaType, certificateAuthorities: [{ subject: { organization } }] });
}

interface Elsewhere {
  readonly policy: string;
  /** The remaining files of the pull request. */
  readonly head: Changes;
  readonly fault?: Parameters<GitHubServer['fail']>[0];
}

/** Ways to replace a policy in another repository by another file. */
function elsewhere(random: Random): Elsewhere {
  const name = `${random.word()}.yml`;
  const lax = random.pick(LAX);
  const file = Buffer.from(lax).toString('base64');
  const body = { encoding: 'base64', content: file, sha: 'a'.repeat(40) };
  return random.pick<Elsewhere>([
    { policy: `octo/none/${name}@main`, head: { [`octo/none/${name}@main`]: lax } },
    { policy: `octo/policies/${name}@main`, head: { [`octo/policies/${name}@main`]: lax } },
    { policy: `octo/policies/${name}@main`, head: { [name]: lax, '.assay.yml': lax } },
    { policy: 'octo/policies/strict.yml@both', head: {} },
    { policy: 'octo/policies/link.yml@main', head: { 'link.yml': lax } },
    {
      policy: 'octo/policies/strict.yml@main',
      head: {},
      fault: { op: 'git/get-blob', status: 200, body },
    },
    {
      policy: 'octo/policies/strict.yml@main',
      head: {},
      fault: { path: '/repos', status: random.pick([401, 403, 404, 500]), times: 99 },
    },
  ]);
}

/** The branch and the tag named `both` contain a lax policy. Every other requested ref contains a strict policy. */
async function scanByReference({ policy, head, fault }: Elsewhere): Promise<string | undefined> {
  const lax = LAX[0] ?? '';
  const policies = await anUpstream({ 'strict.yml': OF_THE_STEP }, { 'strict.yml': lax });
  await git(policies.folder, 'branch', 'both', policies.head);
  await git(policies.folder, 'tag', 'both', policies.head);
  const app = await anUpstream({}, head);
  const server = await startGitHub({ permissions: { contents: 'read' } });
  server.state.otherFolders.set('octo/policies', policies.folder);
  if (fault !== undefined) server.fail(fault);
  try {
    const inputs = { policy, 'fail-on': 'never', advisories: ADVISORIES };
    const workspace = await checkOut(app);
    const { decision, message } = await scanProposal(workspace, pullRequestRun(app), {
      server,
      inputs,
    });
    return decision.outcome === 'pass' ? undefined : message;
  } finally {
    await server.close();
  }
}

/** Attacks that replace the files that define trust and rules. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request tracks a file at the path where a workflow step writes the policy',
    rows: ['1.4'],
    variant(random) {
      const proposal = overwritten(random);
      return { what: proposal.what, run: () => messageOf(propose(proposal)) };
    },
  },
  {
    name: 'a pull request adds the key that signed its evidence',
    rows: ['1.4'],
    variant(random) {
      const scene = ownKey(random);
      return { what: JSON.stringify(scene), run: () => messageOf(believedKey(scene)) };
    },
  },
  {
    name: 'a pull request adds the trusted root of its own Sigstore instance',
    rows: ['1.4'],
    variant(random) {
      const path = random.pick(['root.json', `${random.word()}/trusted_root.json`]);
      const base = random.pick<Changes>([{}, { [path]: rootOf('base') }]);
      return {
        what: `${path} in ${dirname(path)}, with ${Object.keys(base).length} in the base`,
        run: () => messageOf(believedRoot(path, base)),
      };
    },
  },
  {
    name: 'a different file replaces the policy of a different repository',
    rows: ['1.4'],
    variant(random) {
      const scene = elsewhere(random);
      return { what: JSON.stringify(scene), run: () => messageOf(scanByReference(scene)) };
    },
  },
];
