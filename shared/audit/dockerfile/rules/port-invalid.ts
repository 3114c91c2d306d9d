import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/port-invalid',
  title: '`EXPOSE` does not contain a valid port',
  severity: 'medium',
  profile: 'essential',
  why: 'Tools that read the image’s ports ignore the instruction, or fail.',
  fix: 'Specify a port from 0 to 65535, with `/tcp` or `/udp` if necessary: `EXPOSE 8080/tcp`.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['DL3011', 'DS-0008', 'ExposeInvalidFormat', 'invalid-port', 'unix_ports_out_of_range'],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'EXPOSE')) {
      for (const { text, span } of step.words) {
        if (text.includes('$') || isPort(text)) continue;
        const variant = /^[\w.]*:/.test(text) ? 'mapping' : 'number';
        yield stepHit(step, span, text.slice(0, 40), { variant });
      }
    }
  },
};

function isPort(text: string): boolean {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?(?:\/(?:tcp|udp|sctp))?$/i.exec(text);
  if (match === null) return false;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last && last <= 65_535;
}
