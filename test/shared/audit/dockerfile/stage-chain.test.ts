import { expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';
import { chainOf, finalStage } from '../../../../shared/audit/dockerfile/stage-chain.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it('chainOf follows a stage through the stages that it is based on', () => {
  const dockerfile = read('FROM x AS a\nFROM y AS b\nFROM a AS c\nFROM c\n');
  const last = finalStage(dockerfile);
  expect(last && chainOf(dockerfile, last).map(({ label }) => label)).toEqual(['3', 'c', 'a']);
});

it('finalStage returns a stage with the instructions of a fragment that has no FROM', () => {
  expect(finalStage(read('RUN make\n'))?.steps).toHaveLength(1);
  expect(finalStage(read(''))).toBeUndefined();
});
