import { expect, it } from '@jest/globals';
import { composeSubjects } from '../../../../shared/audit/custom/compose-subjects.ts';
import { COMPOSE } from './custom-samples.ts';

it('composeSubjects returns services with the keys that they inherit through `extends`, as Compose does', () => {
  const bad = { path: 'x/compose.yaml', text: 'services: [' };
  const subjects = composeSubjects([COMPOSE, bad]);
  expect(subjects.map(({ name, label, address }) => [name, label, address])).toEqual([
    ['base', 'service base', 'services.base'],
    ['web', 'service web', 'services.web'],
  ]);
  expect(subjects[1]).toMatchObject({
    object: {
      image: 'web:latest',
      privileged: true,
      cap_add: ['NET_ADMIN', 'SYS_TIME'],
      environment: { DEBUG: 'yes', LEVEL: 4n },
      ports: [8080n],
    },
    parent: { services: { base: { privileged: true } } },
  });
});
