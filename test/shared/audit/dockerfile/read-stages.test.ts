import { describe, expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

describe('readDockerfileStages', () => {
  it('reads instructions in ONBUILD as steps', () => {
    const [stage] = read('FROM a\nONBUILD RUN make\n').stages;
    expect(stage?.steps).toMatchObject([
      { name: 'RUN', isOnBuild: true, outer: { name: 'ONBUILD' } },
    ]);
  });

  it('identifies stages by name or number', () => {
    expect(read('FROM a AS Build\nFROM b\n').stages.map(({ label }) => label)).toEqual([
      'build',
      '1',
    ]);
  });

  it('reads a fragment without FROM as a stage without a base', () => {
    expect(read('ARG A\nRUN make\n').stages).toMatchObject([{ stage: undefined, label: '0' }]);
    expect(read('ARG A\nFROM a\n').stages).toHaveLength(1);
  });

  it("passes a stage's shell on to the stages that are based on it", () => {
    const text =
      'FROM a AS b\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM b\nRUN x\nFROM a\nRUN y\n';
    const [, based, other] = read(text).stages;
    expect(based?.steps[0]?.shell.hasPipefail).toBe(true);
    expect(other?.steps[0]?.shell.hasPipefail).toBe(false);
  });
});
