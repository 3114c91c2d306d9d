import { expect, it } from '@jest/globals';
import { readObjects } from '../../../../shared/audit/kubernetes/read-objects.ts';
import { podText, yamlFile } from '../../../support/cluster-policies.ts';

it('readObjects reads all files, and names those that it cannot read', () => {
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
