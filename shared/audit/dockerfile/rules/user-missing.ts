import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { chainOf, finalStage } from '../stage-chain.ts';
import { userOf } from '../stage-user.ts';
import { addressOf } from '../step-hits.ts';

/**
 * Matches images that run as an unprivileged user. Their publisher guarantees this, or the name or tag contains a word
 * for it.
 */
const SETS_USER = /nonroot|non-root|rootless|unprivileged|^cgr\.dev\/chainguard\//i;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/user-missing',
  title: 'The image does not set a user',
  severity: 'medium',
  profile: 'hardened',
  why: 'Without a `USER` instruction, and without a user in the base image, the container runs as root.',
  fix: 'Add a user, and end the last stage with `USER` and the numeric user ID.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: [
    'CKV_DOCKER_3',
    'DS-0002',
    'missing-user',
    'missing-user-entrypoint',
    'missing_user_instruction',
  ],
  controls: {
    'cis-docker-1.6.0': ['4.1'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1', '7.2.2'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const last = finalStage(dockerfile);
    const from = last?.stage?.baseWord;
    if (last === undefined || from === undefined || userOf(dockerfile) !== undefined) return;
    const base = chainOf(dockerfile, last).at(-1)?.stage?.base;
    if (base?.kind === 'image' && SETS_USER.test(base.name)) return;
    yield { at: from.span, address: addressOf(last, 'USER') };
  },
};
