import { describe, expect, it } from '@jest/globals';
import { manifests, sliced } from '../../../support/kubernetes.ts';

const CONTAINERS = 'containers: [{name: web}]';

describe('podsOf', () => {
  it.each([
    ['v1', 'Pod', `spec: {${CONTAINERS}}`, 'Pod/web#spec'],
    [
      'apps/v1',
      'Deployment',
      `spec: {template: {spec: {${CONTAINERS}}}}`,
      'apps/Deployment/web#spec.template.spec',
    ],
    [
      'batch/v1',
      'CronJob',
      `spec: {jobTemplate: {spec: {template: {spec: {${CONTAINERS}}}}}}`,
      'batch/CronJob/web#spec.jobTemplate.spec.template.spec',
    ],
    [
      'argoproj.io/v1alpha1',
      'Rollout',
      `spec: {template: {spec: {${CONTAINERS}}}}`,
      'argoproj.io/Rollout/web#spec.template.spec',
    ],
    ['v1', 'PodTemplate', `template: {spec: {${CONTAINERS}}}`, 'PodTemplate/web#template.spec'],
    [
      'apps/v1',
      'Deployment',
      'spec: {template: {metadata: {}}}',
      'apps/Deployment/web#spec.template.spec',
    ],
  ])(
    'finds the pod in an object with the API version %s and the kind %s',
    (apiVersion, kind, rest, address) => {
      const { pods } = manifests(
        `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\n${rest}\n`,
      );
      expect(pods.map((pod) => pod.address)).toEqual([address]);
    },
  );

  it('finds no pod in the data of a ConfigMap', () => {
    expect(
      manifests(`apiVersion: v1\nkind: ConfigMap\ndata: {a: {spec: {${CONTAINERS}}}}\n`).pods,
    ).toEqual([]);
  });

  it('reads init containers and ephemeral containers with their locations', () => {
    const { pods, text } = manifests(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec:\n  os: {name: windows}\n  containers:\n  - image: a\n  initContainers:\n  - name: init\n  ephemeralContainers:\n  - name: debug\n',
    );
    const [pod] = pods;
    expect(pod?.isWindows).toBe(true);
    expect(pod?.labels.get('app')).toBe('web');
    expect(pod?.containers.map(({ list, at }) => [list, sliced(text, at)])).toEqual([
      ['containers', 'a'],
      ['initContainers', 'init'],
      ['ephemeralContainers', 'debug'],
    ]);
  });

  it.each([
    [
      'a mapping that surrounds the pod',
      'spec: {containers: [{name: a}], template: {spec: {POD}}}',
    ],
    ['a list', 'spec: {groups: [{template: {spec: {POD}}}]}'],
    ['a deep mapping', `spec: ${'{a: '.repeat(20)}{spec: {POD}}${'}'.repeat(20)}`],
  ])('finds the pod in %s', (_name, spec) => {
    const text = `apiVersion: example.com/v1\nkind: Secret\n${spec.replace('POD', CONTAINERS)}\n`;
    const names = manifests(text).pods.flatMap(({ containers }) =>
      containers.map(({ name }) => name),
    );
    expect(names).toContain('web');
  });

  it('does not mistake a pattern in a policy for a pod', () => {
    const rule = `{validate: {pattern: {spec: {${CONTAINERS}}}}}`;
    const text = `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {rules: [${rule}]}\n`;
    expect(manifests(text).pods).toEqual([]);
  });
});
