import { expect, it } from '@jest/globals';
import {
  learn,
  type Reading,
  type Value,
} from '../../../../shared/audit/workflow/github-script-variables.ts';

const EVENT: Value = { origins: new Set(), paths: [''] };
const TEXT: Value = { origins: new Set(['outsiders']), paths: [] };
const NONE: Value = { origins: new Set(), paths: [] };

function reading(): Reading {
  const none = () => new Set<string>();
  return {
    known: new Map(),
    sources: { variable: none, expression: none, files: none() },
    isOutside: (name) => name.endsWith('title'),
  };
}

it.each([
  ['issue: { title }', 'title', ['issue.title']],
  ['issue: { title: t } = {}, other', 't', ['issue.title']],
  ['a, ...rest', 'rest', ['']],
  ['payload: { issue }', 'issue', ['issue']],
])('learn reads the keys in { %s }', (keys, name, paths) => {
  const state = reading();
  learn({ keys, depth: 0 }, EVENT, state);
  expect(state.known.get(name)).toMatchObject({ paths });
  expect(state.known.get(name)?.origins.size).toBe(paths[0]?.endsWith('title') ? 1 : 0);
});

it.each([
  ['replaces the value in the block of its declaration', 1, 0],
  ['adds a value in another block', 2, 1],
  ['adds a value that is not always assigned', undefined, 1],
])('an assignment %s', (_, depth, count) => {
  const state = reading();
  learn({ variable: 'a', declared: 'let ', depth: 1 }, TEXT, state);
  learn({ variable: 'a', depth }, NONE, state);
  expect(state.known.get('a')?.origins.size).toBe(count);
});
