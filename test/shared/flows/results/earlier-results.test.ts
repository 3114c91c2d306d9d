import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  documentsOfJob,
  findingsOfJob,
  readFindings,
} from '../../../../shared/flows/results/earlier-results.ts';
import { DOCUMENTS_KIND } from '../../../../shared/model/step-files.ts';
import { temporaryFolder } from '../../../support/programs.ts';

/** Creates a job with steps that left these files. */
function jobWith(files: Readonly<Record<string, unknown>>) {
  const stepsFolder = temporaryFolder('steps');
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(stepsFolder, path)), { recursive: true });
    writeFileSync(join(stepsFolder, path), JSON.stringify(value));
  }
  return { kind: 'actions', stepsFolder, workspace: '/workspace', env: {} } as const;
}

const documents = (...formats: readonly string[]) => ({
  kind: DOCUMENTS_KIND,
  source: { kind: 'directory', name: 'shop' },
  packages: 1,
  byType: { npm: 1 },
  problems: [],
  isComplete: true,
  documents: formats.map((format) => ({ format, path: `${format}.json` })),
});

describe('results from earlier steps', () => {
  it('are found newest first', async () => {
    const job = jobWith({
      '001-scan/findings.json': {},
      '002-sbom/bom.json': {},
      '010-scan/findings.json': {},
    });
    expect(await findingsOfJob(job.stepsFolder)).toEqual([
      join(job.stepsFolder, '010-scan/findings.json'),
      join(job.stepsFolder, '001-scan/findings.json'),
    ]);
  });

  it('are reported as missing in a message that names the step that writes them', async () => {
    await expect(findingsOfJob(jobWith({}).stepsFolder)).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('`scan`'),
    });
    await expect(documentsOfJob(jobWith({}))).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('`sbom`'),
    });
  });

  it('include, for each step, the JSON document that verifiers prefer', async () => {
    const job = jobWith({
      '001-sbom/documents.json': documents('spdx-tag-value', 'spdx-json', 'cyclonedx-json'),
    });
    expect(await documentsOfJob(job)).toEqual([[join(job.workspace, 'cyclonedx-json.json')]]);
  });

  it('are reported as missing if they were written only in formats that cannot be attested', async () => {
    const job = jobWith({
      '001-sbom/documents.json': documents('spdx-tag-value', 'cyclonedx-xml'),
    });
    await expect(documentsOfJob(job)).rejects.toMatchObject({ code: 'input-missing' });
  });

  it('are rejected if findings are expected but the file is of a different kind', async () => {
    const job = jobWith({ 'x/findings.json': documents('cyclonedx-json') });
    const [path = ''] = await findingsOfJob(job.stepsFolder);
    await expect(readFindings(path, [])).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining(path),
    });
  });
});
