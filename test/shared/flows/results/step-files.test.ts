import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openStepFiles, stepFilesOpener } from '../../../../shared/flows/results/step-files.ts';
import { createActionsHost } from '../../../../shared/host/actions-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

function aRunner() {
  const temp = temporaryFolder('step-files');
  return createActionsHost({ RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp }, 'Assay', undefined);
}

it('stepFiles assigns a separate folder to each run, in the order of the runs', async () => {
  const host = aRunner();
  const folders = [
    await openStepFiles(host, 'scan', undefined),
    await openStepFiles(host, 'verify', undefined),
    await openStepFiles(host, 'scan', undefined),
  ];
  const names = folders.map(({ folder }) => basename(folder));
  expect(names).toEqual(['001-scan', '002-verify', '003-scan']);
});

it('stepFiles assigns unique folders to a run with many subjects', async () => {
  const host = aRunner();
  await openStepFiles(host, 'sign', undefined);
  const open = stepFilesOpener(host, 'verify');
  const first = await open(undefined);
  // Simulates a step that runs in the background.
  const other = await openStepFiles(host, 'scan', undefined);
  const second = await open(undefined);
  const names = [first, other, second].map(({ folder }) => basename(folder));
  expect(names).toEqual(['002-verify', '003-scan', '004-verify']);
});

it('stepFiles writes to the requested folder and to the folder of the run', async () => {
  const host = aRunner();
  const asked = join(host.workspace, 'a', 'b');
  const files = await openStepFiles(host, 'scan', asked);
  expect(await files.write('x.json', '{}')).toBe(join(asked, 'x.json'));
  expect(readFileSync(join(host.stepsFolder, '001-scan', 'x.json'), 'utf8')).toBe('{}');
});

it('stepFiles throws an error that names a folder that cannot be created', async () => {
  const host = aRunner();
  await (await openStepFiles(host, 'scan', undefined)).write('file', '');
  const below = join(host.stepsFolder, '001-scan', 'file', 'x');
  await expect(openStepFiles(host, 'scan', below)).rejects.toThrow(`The folder ${below} cannot be`);
});

it('stepFiles throws an error if a job has too many runs', async () => {
  const host = aRunner();
  for (let run = 1; run <= 1_000; run++)
    mkdirSync(join(host.stepsFolder, `.${String(run).padStart(3, '0')}`));
  await expect(openStepFiles(host, 'scan', undefined)).rejects.toThrow('more than 1000 times');
  expect(readdirSync(host.stepsFolder)).toHaveLength(1_000);
});

it('stepFiles marks files in the temporary folder of a terminal run as scratch files', async () => {
  const folder = temporaryFolder('step-files');
  const step = { kind: 'terminal', workspace: folder, stepsFolder: folder, env: {} } as const;
  const isScratch = async (scratch: boolean, outputDir?: string) =>
    (await openStepFiles({ ...step, isScratch: scratch }, 'scan', outputDir)).isScratch;
  expect(await isScratch(true)).toBe(true);
  expect(await isScratch(true, join(folder, 'out'))).toBe(false);
  expect(await isScratch(false)).toBe(false);
  expect((await openStepFiles(aRunner(), 'scan', undefined)).isScratch).toBe(false);
});
