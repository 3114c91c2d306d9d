import { assignmentsOf } from '../../../docker/assignments.ts';
import { substitute } from '../../../docker/variables.ts';
import type { Hit, Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { type StageUser, triggeredUserOf, userOf } from '../stage-user.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/user-root',
  title: 'The image runs as root',
  severity: 'high',
  profile: 'essential',
  why: 'A process that an attacker controls, or that escapes from the container, has root privileges.',
  fix: 'Set an unprivileged user by its ID in the last `USER` instruction: `USER 10001`.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['CKV_DOCKER_8', 'DL3002', 'DS-0002', 'last-user-is-root', 'last_user_is_root'],
  controls: {
    'cis-docker-1.6.0': ['4.1'],
    'nist-800-190': ['4.1.2'],
    'nsa-cisa-1.2': ['pod'],
    'pci-dss-4.0.1': ['2.2.1', '7.2.2'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const user = userOf(dockerfile);
    if (user !== undefined) yield* rootHit(user, dockerfile, 'the image');
    const triggered = triggeredUserOf(dockerfile);
    if (triggered !== undefined) yield* rootHit(triggered, dockerfile, 'images based on this one');
  },
};

function* rootHit(
  { step, word }: StageUser,
  dockerfile: Dockerfile,
  images: string,
): Generator<Hit> {
  if (!isRoot(word.text, dockerfile)) return;
  yield stepHit(step, word.span, word.raw.slice(0, 40), {
    detail: `The final user of ${images} is \`${word.raw.slice(0, 40)}\`.`,
    edits: [{ span: word.span, text: '10001', isSafe: false }],
  });
}

function isRoot(user: string, dockerfile: Dockerfile): boolean {
  const defaults = new Map(
    [...stepsOf(dockerfile, 'ARG', 'ENV')].flatMap((step) =>
      assignmentsOf(step).map(({ key, value }) => [key, value] as const),
    ),
  );
  const value = substitute(user, (name) => defaults.get(name)) ?? user;
  return /^(?:root|ContainerAdministrator|[+-]?0+)(?::|$)/i.test(value.trim());
}
