import type { Rule } from '../../rule.ts';
import { isSecretName, isSecretValue } from '../../secret-name.ts';
import { argumentsOf } from '../read-environment.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/secret-in-build-args',
  title: 'A secret is passed as a build argument',
  severity: 'high',
  profile: 'essential',
  why: 'The image history contains build arguments, so anyone who can pull the image can read them.',
  fix: 'Use `build.secrets` and a secret mount in the Dockerfile.',
  references: ['https://docs.docker.com/reference/compose-file/build/#secrets'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.4', '4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    for (const { name, value, item, valueSpan } of argumentsOf(service)) {
      if (!isSecretName(name) || (value !== undefined && /^(?:|true|false|0|1)$/.test(value)))
        continue;
      yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `build.args ${name}`, {
        ...(value !== undefined && !isSecretValue(value) && { severity: 'medium' }),
      });
    }
  },
};
