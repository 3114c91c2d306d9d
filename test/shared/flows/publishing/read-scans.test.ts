import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readScans } from '../../../../shared/flows/publishing/read-scans.ts';
import { FINDINGS_KIND } from '../../../../shared/model/findings-file.ts';
import { DOCUMENTS_KIND } from '../../../../shared/model/step-files.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const aScan = (name: string) =>
  JSON.stringify({
    kind: FINDINGS_KIND,
    source: { kind: 'image', name },
    packages: 0,
    findings: [],
    problems: [],
    advisories: { name: 'x' },
  });

/** Creates a job with scans that left these files. The job has no scan if the list is empty. */
function jobAfter(...scans: readonly string[]) {
  const stepsFolder = temporaryFolder('job');
  for (const [at, scan] of scans.entries()) {
    const folder = join(stepsFolder, `00${at + 1}-scan`);
    mkdirSync(folder);
    if (scan !== '') writeFileSync(join(folder, 'findings.json'), scan);
  }
  return { kind: 'actions', workspace: stepsFolder, stepsFolder, env: {} } as const;
}

describe("a job's scans", () => {
  it('are read in the order of the steps', async () => {
    const scans = await readScans(jobAfter(aScan('one'), aScan('two')));
    expect(scans.map(({ source }) => source.name)).toEqual(['one', 'two']);
  });

  it('are an empty list if the folder is missing, and cause an error if it cannot be listed', async () => {
    const folder = temporaryFolder('job');
    const inFolder = (name: string) => ({ ...jobAfter(), stepsFolder: join(folder, name) });
    expect(await readScans(inFolder('none'))).toEqual([]);
    writeFileSync(join(folder, 'file'), '');
    await expect(readScans(inFolder('file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('cause an error if a scan did not finish', async () => {
    await expect(readScans(jobAfter(''))).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining('did not finish'),
    });
  });

  it('include only the scan that an input names', async () => {
    const path = join(temporaryFolder('scan'), 'findings.json');
    writeFileSync(path, aScan('given'));
    const scans = await readScans(jobAfter(aScan('one')), path);
    expect(scans.map(({ source }) => source.name)).toEqual(['given']);
  });

  it('cause an error if a file is not a scan', async () => {
    const other = { kind: DOCUMENTS_KIND, source: { kind: 'image', name: 'x' }, packages: 0 };
    const text = JSON.stringify({ ...other, byType: {}, documents: [], problems: [] });
    await expect(readScans(jobAfter(text))).rejects.toMatchObject({ code: 'input-invalid' });
  });
});
