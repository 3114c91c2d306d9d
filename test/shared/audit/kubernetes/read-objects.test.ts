import { expect, it } from '@jest/globals';
import { readObjects } from '../../../../shared/audit/kubernetes/read-objects.ts';
import { podText, yamlFile } from '../../../support/cluster-policies.ts';

it('readObjects reads all files, and lists the unreadable ones', () => {
  const files = [
    yamlFile(podText('{}'), 'a.yaml'),
    yamlFile('a: [', 'b.yaml'),
    yamlFile('a: {{ x }}: [', 'c.yaml'),
  ];
  const { objects, problems, unchecked } = readObjects(files);
  expect(objects.map(({ kind }) => kind)).toEqual(['Pod']);
  expect(problems).toMatchObject([{ place: { path: 'b.yaml' } }]);
  expect(unchecked).toMatchObject([{ path: 'c.yaml' }]);
});

it('readObjects does not mistake a comment with braces for a template', () => {
  const { problems, unchecked } = readObjects([yamlFile('a: [ # {{ x }}', 'a.yaml')]);
  expect(problems).toMatchObject([{ place: { path: 'a.yaml' } }]);
  expect(unchecked).toEqual([]);
});

it.each([
  ['patches: [{patch: "- op: add"}]', 1],
  ['patchesStrategicMerge: ["kind: Pod\\nspec: {}"]', 1],
  ['patches: [{path: changes.yaml}]', 1],
  ['patches: [{path: web.yaml}]', 0],
])('for the kustomization %s, readObjects lists %i unchecked files', (text, count) => {
  const files = [yamlFile(podText('{}'), 'web.yaml'), yamlFile(text, 'kustomization.yaml')];
  expect(readObjects(files).unchecked).toHaveLength(count);
});
