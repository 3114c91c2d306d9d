import { cpSync, rmSync } from 'node:fs';
import { main as audit } from '../../actions/audit/main.ts';
import { main as scan } from '../../actions/scan/main.ts';
import { readStepFiles } from '../../shared/flows/results/read-step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import { gatherReport, type ReportData } from '../../shared/report/report-data.ts';
import { actionHost } from '../../test/support/action-host.ts';

import { git, initialize } from '../../test/support/git.ts';
import { temporaryFolder } from '../../test/support/programs.ts';
import { pullRequestRun } from '../../test/support/proposal.ts';
import { type TerminalTexts, terminalTexts } from './terminal.ts';

/** The results of one run, and its output in a terminal. */
export interface Preview {
  readonly data: ReportData;
  readonly terminal: TerminalTexts;
}

/** A pull request in a real project. */
export interface PreviewChange {
  /** Folder with the base files. */
  readonly tree: string;
  /** Changes the base files in the given folder before they are committed. */
  readonly prepare?: (workspace: string) => void;
  /** Makes the changes of the pull request in the given folder. */
  readonly propose: (workspace: string) => void;
}

type Action = (host: Host) => Promise<void>;

/** Scans a pull request as GitHub Actions does, and as its author does in a terminal. */
export async function scanChange(
  change: PreviewChange & { readonly advisories: string },
): Promise<Preview> {
  const { advisories } = change;
  const inputs = { path: '.', advisories };
  return await inPullRequest(change, scan, { inputs, local: { 'compare-to': 'main' } });
}

/**
 * Audits a pull request as GitHub Actions does, and as its author does in a terminal. In a terminal, the audit is not
 * compared with a base.
 */
export async function auditChange(change: PreviewChange): Promise<Preview> {
  return await inPullRequest(change, audit, { inputs: { path: '.' }, local: {} });
}

async function inPullRequest(
  change: PreviewChange,
  action: Action,
  { inputs, local }: Record<'inputs' | 'local', Readonly<Record<string, string>>>,
): Promise<Preview> {
  const workspace = temporaryFolder('preview');
  await initialize(workspace, '-b', 'main');
  cpSync(change.tree, workspace, { recursive: true });
  change.prepare?.(workspace);
  const base = await commitAll(workspace);
  await git(workspace, 'checkout', '-q', '-b', 'feature');
  change.propose(workspace);
  const head = await commitAll(workspace);
  await git(workspace, 'checkout', '-q', '--detach', 'main');
  await git(workspace, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = (await git(workspace, 'rev-parse', 'HEAD')).trim();
  const context = pullRequestRun({ base, head, merge }, { repository: 'acme/shop' });
  const data = await resultsOf(action, inputs, { workspace, context });
  await git(workspace, 'checkout', '-q', 'feature');
  const terminal = await terminalTexts({ action, inputs: { ...inputs, ...local }, workspace });
  rmSync(workspace, { recursive: true });
  return { data, terminal };
}

interface Place {
  readonly workspace: string;
  readonly context: RunContext;
}

async function resultsOf(
  action: Action,
  inputs: Readonly<Record<string, string>>,
  { workspace, context }: Place,
): Promise<ReportData> {
  const env = { PATH: process.env['PATH'] };
  const stepsFolder = temporaryFolder('steps');
  const overrides = { kind: 'actions', workspace, env, context, stepsFolder } as const;
  await action(actionHost(inputs, overrides));
  const { files, unreadable } = await readStepFiles(stepsFolder);
  const { serverUrl, repository, sha, runId } = context;
  return gatherReport(
    { title: 'Assay', run: { serverUrl, repository, sha, runId } },
    files,
    unreadable,
  );
}

async function commitAll(folder: string): Promise<string> {
  await git(folder, 'add', '-A', '-f');
  await git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
}
