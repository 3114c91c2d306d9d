import { describe, expect, it } from '@jest/globals';
import { composeArea } from '../../../../shared/audit/compose/compose.ts';
import { auditFacts } from '../../../support/audit.ts';

const SERVICES = 'services:\n  a:\n    image: a:1\n';

describe('the Compose area', () => {
  it.each([
    ['compose.yaml', '', true],
    ['a/docker-compose.dev.yml', '', true],
    ['podman-compose.yml', '', true],
    ['stack.yml', SERVICES, true],
    ['deploy/swarm.yaml', `version: "3"\n${SERVICES}`, true],
    ['.gitlab-ci.yml', 'services:\n  - docker:dind\n', false],
    ['values.yaml', 'services:\n  a:\n    port: 1\n', false],
    ['workflow.yml', `jobs:\n  a: {}\n${SERVICES}`, false],
    ['composer.json', SERVICES, false],
    ['decomposed.yml', 'a: 1\n', false],
  ])('for the path %s and the content %j, reads the file: %s', (path, text, expected) => {
    expect(composeArea.reads({ path, text })).toBe(expected);
  });

  it('counts services, and reports a problem for each file that is not a mapping', () => {
    const files = [
      { path: 'compose.yaml', text: SERVICES },
      { path: 'a/compose.yaml', text: '- a\n' },
      { path: 'b/compose.yaml', text: 'a: [\n' },
      { path: 'c/compose.yaml', text: '' },
    ];
    const { subjects, problems } = composeArea.check(files, auditFacts());
    expect(subjects).toEqual({ services: 1 });
    expect(problems.map(({ place }) => place)).toMatchObject([
      { path: 'a/compose.yaml', line: 1 },
      { path: 'b/compose.yaml' },
      { path: 'c/compose.yaml', line: 1 },
    ]);
  });

  it('merges the documents in a file', () => {
    const text = `${SERVICES}---\nservices:\n  a:\n    privileged: true\n`;
    const { hits, subjects } = composeArea.check([{ path: 'compose.yaml', text }], auditFacts());
    expect(subjects).toEqual({ services: 1 });
    expect(hits.map(({ rule }) => rule.id)).toContain('compose/privileged');
  });

  it('does not throw an error if values have the wrong type', () => {
    const keys = [
      'ports',
      'volumes',
      'environment',
      'cap_add',
      'security_opt',
      'deploy',
      'devices',
      'logging',
      'build',
      'tmpfs',
      'image',
      'healthcheck',
      'extends',
      'user',
    ];
    const values = ['[[a]]', '{a: [b]}', '1', 'null', '[{}]', '[null]', '""'];
    const texts = values.map(
      (value) => `services:\n  a:\n${keys.map((key) => `    ${key}: ${value}\n`).join('')}`,
    );
    const files = texts.map((text, index) => ({ path: `${index}/compose.yaml`, text }));
    expect(composeArea.check(files, auditFacts()).problems).toEqual([]);
  });
});
