import type { Hit, Rule } from '../../rule.ts';
import { isTrue, textOf } from '../compose-values.ts';
import { writtenSource } from '../mount-users.ts';
import { fieldOf, innerOf, itemsOf, type Service } from '../read-services.ts';
import { absenceHit, serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/operations',
  title: 'The service is hard to operate',
  severity: 'none',
  profile: 'all',
  why: 'The engine cannot detect that the service hangs, restarts it endlessly, or lets several services change the same files.',
  fix: 'Add a health check, limit restarts with `on-failure:5`, and give each service its own volume.',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#healthcheck',
    'https://docs.docker.com/reference/compose-file/services/#restart',
  ],
  aliases: [
    'healthcheck_not_set',
    'restart_policy_on_failure_not_set_to_5',
    'shared_volumes_between_containers',
    'volume_mounted_in_multiple_containers',
  ],
  controls: {
    'cis-docker-1.6.0': ['5.15', '5.27'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
  },
  *check(service) {
    yield* healthCheck(service);
    const restart = fieldOf(service, 'restart');
    const text = textOf(restart?.node) ?? '';
    if (restart !== undefined && text !== '' && !/^(?:no|false|on-failure:[1-5])$/.test(text)) {
      yield serviceHit(service, restart, 'restart', { variant: 'restart' });
    }
    const deploy = fieldOf(service, 'deploy');
    const attempts =
      deploy === undefined ? undefined : innerOf(deploy, 'restart_policy', 'max_attempts');
    if (attempts !== undefined && Number(textOf(attempts.node)) > 5) {
      yield serviceHit(service, attempts, 'deploy.restart_policy', { variant: 'restart' });
    }
    yield* sharedVolumes(service);
  },
};

/** Reports mounts of a volume or folder that another service also mounts. */
function* sharedVolumes(service: Service): Generator<Hit> {
  for (const item of itemsOf(service, 'volumes')) {
    const source = writtenSource(item.node);
    if (source === undefined || (service.compose.mountUsers.get(source) ?? 0) < 2) continue;
    const value = innerOf(item, 'source') ?? item;
    yield serviceHit(service, value, `volumes ${source}`, { variant: 'shared-volume' });
  }
}

function* healthCheck(service: Service): Generator<Hit> {
  const check = fieldOf(service, 'healthcheck');
  if (check === undefined) {
    yield absenceHit(service, 'healthcheck', { variant: 'healthcheck' });
    return;
  }
  const disabled = innerOf(check, 'disable');
  const test = innerOf(check, 'test');
  const word = test?.node.kind === 'list' ? test.node.items[0] : test?.node;
  if (disabled !== undefined && isTrue(disabled.node)) {
    yield serviceHit(service, disabled, 'healthcheck', { variant: 'healthcheck' });
  } else if (test !== undefined && textOf(word) === 'NONE') {
    yield serviceHit(service, test, 'healthcheck', { variant: 'healthcheck' });
  }
}
