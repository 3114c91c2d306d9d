import { expect, it } from '@jest/globals';
import { applyEdits } from '../../../../shared/audit/apply-edits.ts';
import {
  appendedCommand,
  flagRemoval,
  insertionAfter,
  optionRemoval,
} from '../../../../shared/audit/dockerfile/command-edits.ts';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

const first = (text: string) => {
  const dockerfile = read(text);
  const step = dockerfile.stages[0]?.steps[0];
  if (step === undefined) throw new Error('no step');
  return { dockerfile, step, words: step.commands[0]?.words ?? [] };
};

it('optionRemoval removes an option and the spaces before it', () => {
  const text = 'RUN curl \\\n  -k x\n';
  const { dockerfile, words } = first(text);
  const edits = words.slice(1, 2).map((word) => optionRemoval(dockerfile, word));
  expect(applyEdits(text, edits)).toBe('RUN curl \\\n x\n');
});

it('flagRemoval removes a flag and the spaces after it', () => {
  const text = 'RUN --network=host  make\n';
  const { dockerfile, step } = first(text);
  expect(
    applyEdits(
      text,
      step.flags.map((flag) => flagRemoval(dockerfile, flag)),
    ),
  ).toBe('RUN make\n');
});

it('insertionAfter inserts text only in the shell form, not in the exec form', () => {
  const text = 'RUN apk add a\n';
  const { step, words } = first(text);
  expect(
    applyEdits(
      text,
      words.slice(1, 2).flatMap((word) => insertionAfter(step, word, '-q')),
    ),
  ).toBe('RUN apk add -q a\n');
  const json = first('RUN ["apk", "add", "a"]\n');
  expect(json.words.flatMap((word) => insertionAfter(json.step, word, '-q'))).toEqual([]);
});

it.each([
  ['RUN a && b', 'RUN a && b && c'],
  ['RUN a \\\n  b', 'RUN a \\\n  b && c'],
  ['RUN a;', 'RUN a;'],
  ['RUN a || true', 'RUN a || true'],
  ['RUN if a; then b; fi', 'RUN if a; then b; fi'],
  ['RUN ["a"]', 'RUN ["a"]'],
])('appendedCommand changes %j into %j', (text, expected) => {
  expect(applyEdits(text, appendedCommand(first(text).step, 'c'))).toBe(expected);
});
