import { expect, it } from '@jest/globals';
import { copyDestination, copySources } from '../../../../shared/audit/dockerfile/copy-words.ts';
import { readDockerfileStages } from '../../../../shared/audit/dockerfile/read-stages.ts';

const read = (text: string) => readDockerfileStages({ path: 'Dockerfile', text }, undefined);

it.each([
  ['COPY a b /c/', ['a', 'b'], '/c/'],
  ['COPY <<EOF /c\nx\nEOF', [], '/c'],
  ['COPY a', [], undefined],
])(
  'copySources and copyDestination return the sources and the destination of %j',
  (text, sources, destination) => {
    const [step] = read(text).stages[0]?.steps ?? [];
    expect(step && copySources(step).map((word) => word.text)).toEqual(sources);
    expect(step && copyDestination(step)?.text).toBe(destination);
  },
);
