import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { clearResults, subjectFiles } from '../../../actions/verify/subject-files.ts';
import { claimRun } from '../../../shared/flows/results/claimed-run.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

const VERIFY = { name: 'verify', outputs: {} };

function aRunner(outputDir: string) {
  const workspace = temporaryFolder('subjects');
  return fakeHost(
    { 'output-dir': outputDir },
    { workspace, stepsFolder: join(workspace, 'steps') },
  );
}

it('clearResults removes the earlier results of a single subject', async () => {
  const host = aRunner('out');
  const out = join(host.workspace, 'out');
  mkdirSync(out);
  const results = ['', '-summary', '-summary.sigstore'].map((end) => `verification${end}.json`);
  for (const name of [...results, 'notes.txt']) writeFileSync(join(out, name), '');
  await clearResults(await claimRun(host, VERIFY), host);
  expect(readdirSync(out).sort()).toEqual(['decision.json', 'notes.txt']);
});

it('clearResults removes the earlier results of all subjects', async () => {
  const host = aRunner('out');
  const subject = join(host.workspace, 'out', 'subject-2');
  mkdirSync(subject, { recursive: true });
  for (const name of ['decision.json', 'notes.txt']) writeFileSync(join(subject, name), '');
  await clearResults(await claimRun(host, VERIFY), host);
  expect(['decision.json', 'notes.txt'].map((name) => existsSync(join(subject, name)))).toEqual([
    false,
    true,
  ]);
});

it.each([
  ['out', ['out', 'out/subject-2']],
  ['', ['steps/001-verify', 'steps/002-verify']],
])(
  'for the output folder %j, subjectFiles returns a separate folder for each subject: %j',
  async (outputDir, folders) => {
    const host = aRunner(outputDir);
    const open = subjectFiles(await claimRun(host, VERIFY), host);
    const found = [await open(0), await open(1)].map(({ folder }) => folder);
    expect(found).toEqual(folders.map((folder) => join(host.workspace, folder)));
  },
);
