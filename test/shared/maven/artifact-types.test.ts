import { expect, it } from '@jest/globals';
import { artifactKey, hasTransitive } from '../../../shared/maven/artifact-types.ts';

const STATED = {
  file: { path: 'pom.xml', bytes: Buffer.from('') },
  line: undefined,
  group: 'g',
  artifact: 'a',
  version: '1',
  type: undefined,
  classifier: undefined,
  scope: undefined,
};

it.each([
  [{}, 'g:a:jar:'],
  [{ type: 'test-jar' }, 'g:a:jar:tests'],
  [{ type: 'test-jar', classifier: 'x' }, 'g:a:jar:x'],
  [{ type: 'ejb-client' }, 'g:a:jar:client'],
  [{ type: 'maven-plugin' }, 'g:a:jar:'],
  [{ type: 'aar' }, 'g:a:aar:'],
])('a Maven artifact with the fields %j has the key %s', (fields, key) => {
  expect(artifactKey({ ...STATED, ...fields })).toBe(key);
});

it.each([
  [{}, true],
  [{ type: 'pom' }, true],
  [{ type: 'war' }, false],
  [{ scope: 'system' }, false],
])(
  'a Maven artifact with the fields %j adds its dependencies to the graph: %s',
  (fields, isTransitive) => {
    expect(hasTransitive({ ...STATED, ...fields })).toBe(isTransitive);
  },
);
