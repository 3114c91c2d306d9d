import type { Rule } from '../../rule.ts';
import type { BuildStage, Dockerfile } from '../read-stages.ts';
import { chainOf, finalStage } from '../stage-chain.ts';
import { addressOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/healthcheck-missing',
  title: 'The image has no health check',
  severity: 'none',
  profile: 'all',
  why: 'Docker cannot detect that a container hangs. Kubernetes ignores health checks in images.',
  fix: 'Add a `HEALTHCHECK` instruction, or configure probes in the orchestrator.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  aliases: ['CKV_DOCKER_2', 'DL3057', 'DS-0026', 'healthcheck_instruction_missing'],
  controls: {
    'cis-docker-1.6.0': ['4.6'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const last = finalStage(dockerfile);
    const from = last?.stage?.baseWord;
    if (last === undefined || from === undefined) return;
    const chain = chainOf(dockerfile, last);
    // `ONBUILD HEALTHCHECK` affects only stages that are based on the stage that contains it.
    const has = ({ steps }: BuildStage, index: number) =>
      steps.some(({ name, isOnBuild }) => name === 'HEALTHCHECK' && (!isOnBuild || index === 1));
    if (chain.some(has)) return;
    yield { at: from.span, address: addressOf(last, 'HEALTHCHECK') };
  },
};
