import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { userOf } from '../stage-user.ts';
import { stepHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/user-by-name',
  title: 'The user is specified by name instead of by ID',
  severity: 'none',
  profile: 'all',
  why: 'With `runAsNonRoot`, Kubernetes rejects an image whose user is specified by name, because this user could still be root.',
  fix: 'Use the numeric user ID: `USER 10001`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['DL3066'],
  controls: {
    'cis-kubernetes-1.10': ['5.2.7'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const user = userOf(dockerfile);
    const name = user?.word.text ?? '';
    if (user === undefined || /^(?:\d|root(?::|$))|\$/.test(name)) return;
    yield stepHit(user.step, user.word.span, name.slice(0, 40));
  },
};
