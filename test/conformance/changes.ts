import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../actions/scan/main.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { actionHost, written } from '../support/action-host.ts';
import { git, initialize } from '../support/git.ts';
import { temporaryFolder } from '../support/programs.ts';
import { pullRequestRun } from '../support/proposal.ts';
import { writeAdvisories } from './applications/advisories.ts';

/** A direct dependency with one critical vulnerability that has a fix. */
const ADDED = { name: 'ejs', version: '3.1.6', id: 'CVE-2022-29078' };

interface Scanned {
  readonly decision: Decision;
  readonly findings: FindingsFile;
}

type Expectation = readonly [name: string, isMet: boolean];

/** Scans real applications, and pull requests for one of them, and checks what makes the scan fail. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const apps = join(shared, 'data', 'apps');
  const advisories = writeAdvisories(join(shared, 'data', 'osv'));
  try {
    const tree = (name: string) => join(apps, name, 'tree');
    const results = [
      ...(await checkPullRequests(tree('nodegoat'), advisories)),
      ...(await checkApplications(tree, advisories)),
    ];
    const missed = results.filter(([, isMet]) => !isMet);
    for (const [name] of missed) process.stdout.write(`not met: ${name}\n`);
    return { passed: results.length - missed.length, failed: missed.length };
  } finally {
    rmSync(advisories, { recursive: true });
  }
}

/** A pull request adds one vulnerable dependency to an application with more than a hundred findings. */
async function checkPullRequests(
  tree: string,
  advisories: string,
): Promise<readonly Expectation[]> {
  const plain = await pullRequest(tree, advisories, '');
  const malware = plain.findings.findings.filter(({ kind }) => kind === 'malware');
  const entries = malware.map(({ id }) => `    - { id: ${id}, reason: known }\n`).join('');
  const suppressed = await pullRequest(tree, advisories, `scan:\n  ignore:\n${entries}`);
  const [reason, ...others] = plain.decision.reasons;
  const added = plain.findings.findings.find(({ id }) => id === ADDED.id);
  const fixes = JSON.stringify(plain.findings.fixes ?? []);
  return [
    ['nodegoat with one new dependency fails', plain.decision.outcome === 'fail'],
    ['nodegoat fails for one reason', reason !== undefined && others.length === 0],
    [
      'the reason includes the new finding',
      reason?.findings.includes(added?.fingerprint ?? '') === true,
    ],
    ['the new finding has its path', added?.package?.paths?.[0]?.[0]?.includes('ejs') === true],
    ['the new finding has its fix', added?.fixed.includes('3.1.7') === true],
    ['a fix for the new finding is planned', fixes.includes(`"${ADDED.name}"`)],
    [
      'malware in the base does not count, because the change does not touch a path to it',
      malware.length > 0 && reason?.findings.length === 1,
    ],
    ['with the malware suppressed, one reason is left', suppressed.decision.reasons.length === 1],
    [
      'with the malware suppressed, nodegoat fails for the new finding',
      suppressed.decision.reasons[0]?.message.includes(ADDED.id) === true,
    ],
  ];
}

async function pullRequest(tree: string, advisories: string, policy: string): Promise<Scanned> {
  const workspace = temporaryFolder('nodegoat');
  await initialize(workspace, '-b', 'main');
  cpSync(tree, workspace, { recursive: true });
  if (policy !== '') writeFileSync(join(workspace, '.assay.yml'), policy);
  const base = await commitAll(workspace);
  await git(workspace, 'checkout', '-q', '-b', 'feature');
  addDependency(workspace);
  const head = await commitAll(workspace);
  await git(workspace, 'checkout', '-q', '--detach', 'main');
  await git(workspace, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = (await git(workspace, 'rev-parse', 'HEAD')).trim();
  const context = pullRequestRun({ base, head, merge });
  const env = { PATH: process.env['PATH'] };
  const host = actionHost({ path: '.', advisories }, { kind: 'actions', workspace, env, context });
  await main(host);
  return resultOf(host);
}

async function commitAll(folder: string): Promise<string> {
  await git(folder, 'add', '-A', '-f');
  await git(folder, 'commit', '-q', '-m', 'change');
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
}

/** Adds the dependency to the manifest and to the lockfile, as npm does. */
function addDependency(workspace: string): void {
  const { name, version } = ADDED;
  const resolved = `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
  const range = { [name]: `^${version}` };
  editJson(join(workspace, 'package.json'), (manifest) => {
    Object.assign(manifest['dependencies'] as object, range);
  });
  editJson(join(workspace, 'package-lock.json'), (lock) => {
    const packages = lock['packages'] as Record<string, { dependencies?: object }>;
    Object.assign(packages['']?.dependencies ?? {}, range);
    Object.assign(packages, { [`node_modules/${name}`]: { version, resolved } });
    Object.assign(lock['dependencies'] as object, { [name]: { version, resolved } });
  });
}

function editJson(path: string, edit: (content: Record<string, unknown>) => void): void {
  const content: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  edit(content);
  writeFileSync(path, JSON.stringify(content, null, 2));
}

async function checkApplications(
  tree: (name: string) => string,
  advisories: string,
): Promise<readonly Expectation[]> {
  const scan = async (name: string): Promise<Scanned> => {
    const host = actionHost({ path: tree(name), advisories }, { workspace: tree(name) });
    await main(host);
    return resultOf(host);
  };
  const [gogs, meilisearch, juiceShop] = [
    await scan('gogs'),
    await scan('meilisearch'),
    await scan('juice-shop'),
  ];
  const advised = JSON.stringify(gogs.findings.fixes ?? []);
  const notices = new Set(
    meilisearch.findings.findings
      .filter(({ kind }) => kind === 'notice')
      .map(({ fingerprint }) => fingerprint),
  );
  const failing = meilisearch.decision.reasons.flatMap((reason) => reason.findings);
  const incomplete = juiceShop.decision.reasons.filter(({ outcome }) => outcome === 'error');
  return [
    ['gogs has no advised release candidate', !/-(?:rc|alpha|beta|pre)\b/i.test(advised)],
    ['gogs has advised versions', advised.length > 2],
    ['meilisearch has notices', notices.size > 0],
    ['no notice makes meilisearch fail', !failing.some((each) => notices.has(each))],
    ['juice-shop is incomplete', juiceShop.decision.outcome === 'error'],
    [
      'each reason why juice-shop is incomplete has a cure',
      incomplete.length > 0 && incomplete.every(({ message }) => message.includes('Fix:')),
    ],
  ];
}

function resultOf(host: Parameters<typeof written>[0]): Scanned {
  return {
    decision: written(host, 'decision.json') as unknown as Decision,
    findings: written(host, 'findings.json') as unknown as FindingsFile,
  };
}
