import { describe, expect, it } from '@jest/globals';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';
import {
  commandHit,
  copiedFiles,
  packageCommands,
  runCommands,
  stepsOf,
  wordsIn,
} from '../../../../shared/audit/dockerfile/step-hits.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

const dockerfile = read(
  'FROM a AS b\nCOPY x /y\nCOPY --from=c d /e\nEXPOSE 1 2\nRUN apt-get install -y "p=secret" && make\n',
);

it('stepsOf and wordsIn return the instructions, and their words, that have a given name', () => {
  expect([...stepsOf(dockerfile)]).toHaveLength(4);
  expect([...stepsOf(dockerfile, 'COPY', 'RUN')]).toHaveLength(3);
  expect([...wordsIn(dockerfile, 'EXPOSE')].map(({ word }) => word.text)).toEqual(['1', '2']);
});

it('copiedFiles omits files that are copied from other stages', () => {
  expect([...copiedFiles(dockerfile)].map(({ word }) => word.text)).toEqual(['x']);
  expect([...copiedFiles(dockerfile, true)].map(({ word }) => word.text)).toEqual(['x', 'd']);
});

describe('commandHit', () => {
  it('returns an address without the values in the command', () => {
    const [found] = packageCommands(dockerfile);
    if (found === undefined) throw new Error('no command');
    expect(commandHit(found, found.command.span).address).toBe('stage=b/RUN apt-get install -y');
    expect([...runCommands(dockerfile)]).toHaveLength(2);
  });
});
