import type { Rule } from '../../rule.ts';
import { IMAGE_CONTROLS, type ImageSubject, isPart, partHit } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/healthcheck-missing',
  title: 'The image has no health check',
  severity: 'none',
  profile: 'all',
  why: 'Docker cannot detect that a container hangs. Kubernetes ignores health checks in images.',
  fix: 'Add a `HEALTHCHECK` instruction, or configure probes in the orchestrator.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  aliases: ['DS-0026'],
  controls: { ...IMAGE_CONTROLS, 'cis-docker-1.6.0': ['4.6'] },
  *check(subject) {
    const { file } = subject;
    if (!isPart(subject, 'config.Healthcheck')) return;
    if (file.text === '' || file.text === 'NONE') yield partHit(file, 'Healthcheck');
  },
};
