import { expect, it } from '@jest/globals';
import { readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';
import { stepContainers } from '../../../../shared/audit/kubernetes/step-containers.ts';
import { kubernetesHits } from '../../../support/kubernetes.ts';

const names = (text: string) =>
  readManifests({ path: 'a.yaml', text }, false).flatMap((object) =>
    stepContainers(object).map(({ address }) => address.split('#')[1]),
  );

it.each([
  [
    'argoproj.io/v1alpha1',
    'spec: {templates: [{container: {image: a}}, {script: {image: b}, sidecars: [{name: s, image: c}]}]}',
    [
      'spec.templates[0].container[]',
      'spec.templates[1].script[]',
      'spec.templates[1].sidecars[s]',
    ],
  ],
  ['argoproj.io/v1alpha1', 'spec: {templates: [{steps: [[{name: a, template: b}]]}]}', []],
  [
    'tekton.dev/v1',
    'spec: {stepTemplate: {securityContext: {}}, steps: [{name: a, image: b}]}',
    ['spec.stepTemplate[]', 'spec.steps[a]'],
  ],
  ['example.com/v1', 'spec: {steps: [{name: a, image: b}]}', []],
])('stepContainers finds the containers of %s in %s', (version, spec, expected) => {
  expect(names(`apiVersion: ${version}\nkind: Task\nmetadata: {name: a}\n${spec}\n`)).toEqual(
    expected,
  );
});

it.each([
  ['{name: i}', 'The parameter `i` sets the image, and its value is unknown.'],
  ['{name: i, default: "nginx:1"}', 'The image is `nginx:1`.'],
  [`{name: i, default: "nginx@sha256:${'0'.repeat(64)}"}`, undefined],
])('the image of a step follows the parameter %s', (parameter, expected) => {
  const spec = `{params: [${parameter}], steps: [{name: a, image: $(params.i)}]}`;
  const text = `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec: ${spec}\n`;
  const hits = kubernetesHits({ 'a.yaml': text });
  const hit = hits.find(({ rule }) => rule.id === 'kubernetes/image-not-pinned');
  expect(hit?.hit.detail).toBe(expected);
});
