import { expect, it } from '@jest/globals';
import {
  type NamedSubjects,
  requireOneKind,
} from '../../../../shared/flows/subjects/named-subjects.ts';

const NONE: NamedSubjects = {
  images: [],
  files: [],
  checksums: undefined,
  list: undefined,
  platforms: 'all',
  evidenceRepository: undefined,
};

it.each([
  [{}],
  [{ images: ['a', 'b'] }],
  [{ files: ['a', '!b'] }],
  [{ checksums: 'a' }],
  [{ list: 'a', evidenceRepository: 'b' }],
])('requireOneKind accepts the inputs %j', (named) => {
  expect(() => requireOneKind({ ...NONE, ...named })).not.toThrow();
});

it.each([
  [{ images: ['a'], files: ['b'] }, '`image` and `subject-path`'],
  [{ checksums: 'a', list: 'b' }, '`subject-checksums` and `subjects`'],
])('requireOneKind names the conflicting inputs of %j', (named, inputs) => {
  expect(() => requireOneKind({ ...NONE, ...named })).toThrow(
    expect.objectContaining({
      code: 'input-conflict',
      message: `The inputs ${inputs} cannot be combined.`,
    }),
  );
});
