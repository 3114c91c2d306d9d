import type { Rule } from '../../rule.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { absenceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/security-opt-missing',
  title: 'The service does not set any security options',
  severity: 'none',
  profile: 'all',
  why: 'The container has only the default protection that the engine provides.',
  fix: 'Add `security_opt` with `no-new-privileges:true`, and with your own profiles if you have any.',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  aliases: ['security_opt_not_set'],
  controls: {
    'cis-docker-1.6.0': ['5.2', '5.3'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    if (fieldOf(service, 'security_opt') !== undefined) return;
    yield absenceHit(service, 'security_opt');
  },
};
