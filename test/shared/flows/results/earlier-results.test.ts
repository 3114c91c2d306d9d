import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  documentsOfJob,
  findingsOfJob,
  readFindings,
} from '../../../../shared/flows/results/earlier-results.ts';
import { DOCUMENTS_KIND } from '../../../../shared/model/step-files.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

/** A job whose steps left these files. */
function jobWith(files: Readonly<Record<string, unknown>>) {
  const stepsFolder = temporaryFolder('steps');
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(stepsFolder, path)), { recursive: true });
    writeFileSync(join(stepsFolder, path), JSON.stringify(value));
  }
  return fakeHost({}, { stepsFolder });
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

describe('what earlier steps of the job left', () => {
  it('is found newest first', async () => {
    const host = jobWith({
      '001-scan/findings.json': {},
      '002-sbom/bom.json': {},
      '010-scan/findings.json': {},
    });
    expect(await findingsOfJob(host)).toEqual([
      join(host.stepsFolder, '010-scan/findings.json'),
      join(host.stepsFolder, '001-scan/findings.json'),
    ]);
  });

  it('is missing by name, with the step that writes it', async () => {
    await expect(findingsOfJob(jobWith({}))).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('`scan`'),
    });
    await expect(documentsOfJob(jobWith({}))).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('`sbom`'),
    });
  });

  it('gives of each step the documents in the JSON that verifiers read', async () => {
    const host = jobWith({
      '001-sbom/documents.json': documents('spdx-tag-value', 'spdx-json', 'cyclonedx-json'),
    });
    expect(await documentsOfJob(host)).toEqual([[join(host.workspace, 'cyclonedx-json.json')]]);
  });

  it('is not attested where only other syntaxes were written', async () => {
    const host = jobWith({
      '001-sbom/documents.json': documents('spdx-tag-value', 'cyclonedx-xml'),
    });
    await expect(documentsOfJob(host)).rejects.toMatchObject({ code: 'input-missing' });
  });

  it('is refused as findings where it is something else', async () => {
    const host = jobWith({ 'x/findings.json': documents('cyclonedx-json') });
    const [path = ''] = await findingsOfJob(host);
    await expect(readFindings(path, host)).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining(path),
    });
  });
});
