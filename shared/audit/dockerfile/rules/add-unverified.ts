import type { Rule } from '../../rule.ts';
import { copySources } from '../copy-words.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/add-unverified',
  title: '`ADD` downloads a file without a checksum',
  severity: 'medium',
  profile: 'essential',
  why: 'The server, or an attacker on the network, can change the file between two builds.',
  fix: 'Add `--checksum=sha256:…` to the instruction.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  aliases: ['curl_or_wget_instead_of_add'],
  controls: {
    'cis-docker-1.6.0': ['4.11', '4.12'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'ADD')) {
      if (step.flags.some(({ name }) => name === 'checksum')) continue;
      for (const { text, span } of copySources(step)) {
        if (!/^https?:\/\//i.test(text) || /\.git(?:#|$)/.test(text)) continue;
        yield stepHit(step, span, hostOf(text));
      }
    }
  },
};

/** Returns the scheme and the host of a URL. Omits the rest, which can contain a secret. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}
