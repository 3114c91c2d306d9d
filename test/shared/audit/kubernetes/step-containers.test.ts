import { expect, it } from '@jest/globals';
import { readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';
import { stepContainers } from '../../../../shared/audit/kubernetes/step-containers.ts';

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
