import { expect, it } from '@jest/globals';
import { isComposeFile } from '../../../../shared/audit/compose/is-compose.ts';

const SERVICES = 'services:\n  a:\n    image: a:1\n';

it.each([
  ['compose.yaml', '', true],
  ['docker-compose.dev.yml', '', true],
  ['stack.yml', SERVICES, true],
  ['stack.yml', 'services: {a: {image: "a:1"}}\n', true],
  ['stack.yml', '"services":\n  a: {"build": .}\n', true],
  ['stack.yml', '{"name": "a", "services": {"a": {"image": "a:1"}}}', true],
  ['stack.yml', 'services: {a: {port: 1}}\n', false],
  ['stack.yml', 'services: {a: {image: "a:1"}}\n"kind": Pod\n', false],
  ['values.yaml', 'services:\n  a:\n    port: 1\n', false],
  ['compose.json', '{"services": {}}', true],
  ['docker-compose.dev.json', '{"services" : {}}', true],
  ['compose.json', '{"name": "a"}', false],
  ['package.json', '{"services": {}}', false],
])('for %s with the content %j, isComposeFile returns %s', (path, text, expected) => {
  expect(isComposeFile({ path: `a/${path}`, text })).toBe(expected);
});
