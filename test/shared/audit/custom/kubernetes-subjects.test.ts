import { describe, expect, it } from '@jest/globals';
import { kubernetesSubjects } from '../../../../shared/audit/custom/kubernetes-subjects.ts';
import { DEPLOYMENT } from './custom-samples.ts';

describe('kubernetesSubjects', () => {
  it('returns an object with the values that Kubernetes would read', () => {
    expect(kubernetesSubjects([DEPLOYMENT], 'object')).toMatchObject([
      {
        kind: 'Deployment',
        name: 'web',
        label: 'Deployment web',
        parent: null,
        object: { spec: { replicas: 1n, template: { spec: { hostNetwork: true } } } },
      },
    ]);
  });

  it("returns a workload's pod together with the workload", () => {
    const [pod] = kubernetesSubjects([DEPLOYMENT], 'pod');
    expect(pod).toMatchObject({
      kind: 'Deployment',
      object: { metadata: { labels: { app: 'web' } }, spec: { hostNetwork: true } },
      parent: { kind: 'Deployment', spec: { replicas: 1n } },
    });
    expect(pod?.object).not.toHaveProperty('spec.nodeName');
  });

  it('returns each container together with its pod', () => {
    const containers = kubernetesSubjects([DEPLOYMENT], 'container');
    expect(containers.map(({ name, label }) => [name, label]).toSorted()).toEqual([
      ['app', 'container app of Deployment web'],
      ['init', 'container init of Deployment web'],
    ]);
    expect(containers[0]?.parent).toMatchObject({ spec: { hostNetwork: true } });
  });

  it('omits patches, unreadable files and files that are not manifests', () => {
    const patch = { path: 'patch.yaml', text: DEPLOYMENT.text };
    const files = [
      { path: 'a.yaml', text: 'services: {}' },
      { path: 'b.yaml', text: 'apiVersion: v1\nkind: Pod\n{{ x }}: [' },
      { path: 'kustomization.yaml', text: 'patches: [{path: patch.yaml}]\n' },
      patch,
    ];
    expect(kubernetesSubjects(files, 'object')).toEqual([]);
  });
});
