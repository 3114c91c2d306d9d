import { expect, it } from '@jest/globals';
import {
  hasProgram,
  isFirstWorkload,
} from '../../../../shared/audit/kubernetes/deployed-programs.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

it('hasProgram recognizes a program by its image, and isFirstWorkload is true only for the first workload', () => {
  const one = podText('  containers: [{name: web, image: falco:1}]');
  const { objects, index } = manifests(`${one}---\n${one}`);
  expect([hasProgram(index, /falco/), hasProgram(index, /tetragon/)]).toEqual([true, false]);
  expect(objects.map((object) => isFirstWorkload(object, index))).toEqual([true, false]);
});
