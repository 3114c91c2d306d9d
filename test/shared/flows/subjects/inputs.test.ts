import { expect, it } from '@jest/globals';
import { namedSubjects, subjectInputs } from '../../../../shared/flows/subjects/inputs.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('subjectInputs returns the subjects in the inputs', () => {
  const inputs = {
    image: 'octo/app\nocto/web',
    platforms: 'index',
    'evidence-repository': 'octo/evidence',
    'subject-path': 'dist/*',
    'subject-checksums': 'SHA256SUMS',
    subjects: 'subjects.json',
  };
  expect(namedSubjects(readInputs({ inputs: subjectInputs }, fakeHost(inputs)))).toEqual({
    images: ['octo/app', 'octo/web'],
    platforms: 'index',
    evidenceRepository: 'octo/evidence',
    files: ['dist/*'],
    checksums: '/workspace/SHA256SUMS',
    list: '/workspace/subjects.json',
  });
});
