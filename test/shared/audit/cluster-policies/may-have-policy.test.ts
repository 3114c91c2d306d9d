import { expect, it } from '@jest/globals';
import { mayHavePolicy } from '../../../../shared/audit/cluster-policies/may-have-policy.ts';
import {
  admissionText,
  kyvernoText,
  podText,
  yamlFile,
} from '../../../support/cluster-policies.ts';

it('mayHavePolicy recognizes YAML files that contain a policy by their text', () => {
  const texts = [admissionText('true'), kyvernoText('true'), podText('{}')];
  expect(texts.map((text) => mayHavePolicy(yamlFile(text)))).toEqual([true, true, false]);
  expect(mayHavePolicy(yamlFile(kyvernoText('true'), 'README.md'))).toBe(false);
});
