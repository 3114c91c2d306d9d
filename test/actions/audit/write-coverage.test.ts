import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/audit/main.ts';
import type { Coverage } from '../../../shared/model/coverage.ts';
import { actionHost, written } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

const ROOT = 'FROM alpine:3.20\nUSER root\n';

async function audited(files: Readonly<Record<string, string>>, inputs = {}, kind?: 'actions') {
  const path = temporaryFolder('audited');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  const host = actionHost({ path, ...inputs }, kind && { kind });
  await main(host);
  const { frameworks } = written(host, 'coverage.json') as unknown as Coverage;
  const status = (framework: string, control: string) =>
    frameworks.find(({ id }) => id === framework)?.controls.find(({ id }) => id === control)
      ?.status;
  return { host, status };
}

describe('coverage.json', () => {
  it('lists the status of each control', async () => {
    const { host, status } = await audited({ Dockerfile: ROOT });
    expect(status('cis-docker-1.6.0', '4.1')).toBe('failed');
    expect(status('cis-docker-1.6.0', '4.8')).toBe('passed');
    expect(status('cis-kubernetes-1.10', '5.2.2')).toBe('not-applicable');
    expect(status('hipaa', '164.310')).toBe('not-checkable');
    expect(host.heard.outputs.get('coverage')).toBe(join(host.folder, 'coverage.json'));
    expect(existsSync(join(host.folder, 'coverage.oscal.json'))).toBe(false);
  });

  it('marks a control as failed for a finding in any profile', async () => {
    const { host, status } = await audited({ Dockerfile: 'FROM alpine:3.20\n' });
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    expect(status('cis-docker-1.6.0', '4.1')).toBe('failed');
  });

  it('marks controls as not applicable if no manifest contains the component or the role', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a}]\n';
    const { status } = await audited({ 'pod.yaml': pod });
    expect(status('cis-kubernetes-1.10', '5.2.2')).toBe('passed');
    expect(status('cis-kubernetes-1.10', '5.1.1')).toBe('not-applicable');
    expect(status('cis-kubernetes-1.10', '4.2.1')).toBe('not-applicable');
    const kubelet = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
    const found = await audited({ 'kubelet.yaml': kubelet });
    expect(found.status('cis-kubernetes-1.10', '4.2.1')).not.toBe('not-applicable');
  });

  it('marks no control as passed if a file cannot be read', async () => {
    const { host } = await audited({ 'pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: [\n' });
    const { frameworks } = written(host, 'coverage.json') as unknown as Coverage;
    const all = frameworks.flatMap(({ controls }) => controls.map(({ status }) => status));
    expect(all).not.toContain('passed');
  });

  it('is shown as a folded table in the summary, and written as OSCAL if an input requests this', async () => {
    const { host } = await audited({ Dockerfile: ROOT }, { oscal: 'true' }, 'actions');
    expect(host.heard.summaries.join()).toContain('<details><summary>Controls in public');
    expect(written(host, 'coverage.oscal.json')).toHaveProperty('assessment-results.results');
  });
});
