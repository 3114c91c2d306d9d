import { describe, expect, it } from '@jest/globals';
import { workflowSubjects } from '../../../../shared/audit/custom/workflow-subjects.ts';
import { WORKFLOW } from './custom-samples.ts';

const ACTION = {
  path: 'setup/action.yml',
  text: 'name: x\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n',
};
const FILES = [WORKFLOW, ACTION, { path: '.github/workflows/bad.yml', text: 'jobs: [' }];

describe('workflowSubjects', () => {
  it('returns workflows, including null values', () => {
    expect(workflowSubjects(FILES, 'workflow')).toMatchObject([
      { name: 'ci.yml', object: { on: { push: null } }, parent: null },
    ]);
  });

  it('returns jobs together with their workflow', () => {
    expect(workflowSubjects(FILES, 'job')).toMatchObject([
      { name: 'test', address: 'jobs.test', parent: { on: { push: null } } },
    ]);
  });

  it('returns the steps of jobs and of composite actions', () => {
    expect(workflowSubjects(FILES, 'step')).toMatchObject([
      { name: 'test', label: 'step 1 of job test', object: { uses: 'actions/checkout@v4' } },
      { label: 'step 2 of job test', parent: { 'runs-on': 'ubuntu-24.04' } },
      { name: '', label: 'step 1', object: { run: 'make' }, parent: { name: 'x' } },
    ]);
  });
});
