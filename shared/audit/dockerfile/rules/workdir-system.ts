import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

/**
 * Matches folders for programs, settings or devices. Does not match folders below `/etc` or `/lib`, which often contain
 * a single application.
 */
const SYSTEM =
  /^\/(?:(?:proc|sys|dev|boot|bin|sbin)(?:\/.*)?|(?:etc|lib|lib64|usr|var|run|usr\/(?:bin|sbin|lib|lib64|local\/s?bin))\/?)$/s;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/workdir-system',
  title: 'The working directory is a system folder',
  severity: 'medium',
  profile: 'essential',
  why: 'The program can change operating system files, and a mount would hide these files.',
  fix: 'Use a separate folder, such as `/app`.',
  references: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  aliases: ['DS-0030'],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'WORKDIR')) {
      const [word] = step.words;
      if (word !== undefined && SYSTEM.test(word.text)) yield stepHit(step, word.span, word.text);
    }
  },
};
