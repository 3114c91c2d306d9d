import { expect, it } from '@jest/globals';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import { auditFacts } from '../../../support/audit.ts';

it.each([
  ['Dockerfile', true],
  ['a/Containerfile', true],
  ['a/Dockerfile.dev', true],
  ['a/dev.dockerfile', true],
  ['a/Dockerfiles', false],
  ['Dockerfile/readme', false],
])('the area dockerfile reads %s: %s', (path, expected) => {
  expect(dockerfileArea.reads({ path, text: '' })).toBe(expected);
});

it('the area dockerfile counts instructions', () => {
  const file = { path: 'Dockerfile', text: 'FROM a\nRUN b\n' };
  expect(dockerfileArea.check([file], auditFacts()).subjects).toEqual({ instructions: 2 });
});
