import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/report/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import { ADVISORIES, actionHost, SHOP } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

async function reported(formats: string) {
  const scanned = actionHost({ path: SHOP, advisories: ADVISORIES });
  await scan(scanned);
  const folder = temporaryFolder('reported');
  const inputs = { from: scanned.folder, comment: 'never', 'output-dir': folder };
  const host = actionHost({ ...inputs, ...(formats !== '' && { formats }) });
  await main(host);
  return { folder, output: host.heard.outputs.get('monitoring') };
}

describe('the input `formats`', () => {
  it('makes the report write the metrics, and one record for each finding and decision', async () => {
    const { folder, output } = await reported('openmetrics, ecs, ocsf');
    const names = ['metrics.txt', 'findings.ecs.jsonl', 'findings.ocsf.jsonl'];
    expect(output).toBe(names.map((name) => join(folder, name)).join('\n'));
    const [metrics = '', ecs = '', ocsf = ''] = names.map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(metrics).toMatch(/^assay_findings\{rule="CVE-2021-44906",.*\} 1$/m);
    expect(metrics).toMatch(/\nassay_decisions\{action="scan",outcome="fail"\} 1\n/);
    expect(ecs).toContain('"id":"CVE-2021-44906"');
    expect(ecs.split('\n')).toHaveLength(ocsf.split('\n').length);
    expect(ocsf).toContain('"uid":"CVE-2021-44906"');
  });

  it('if empty, makes the report write no files', async () => {
    expect((await reported('')).output).toBe('');
  });
});
