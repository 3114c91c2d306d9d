import type { Hit, Rule } from '../../rule.ts';
import { isTrue, textOf } from '../compose-values.ts';
import { mountsOf } from '../read-mounts.ts';
import { fieldOf, innerOf, type Service } from '../read-services.ts';
import { absenceHit, serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/operations',
  title: 'The service is hard to operate',
  severity: 'none',
  profile: 'all',
  why: 'The engine cannot tell a service that hangs, restarts it without end, or lets services change the same files.',
  fix: 'Add a health check, limit the restarts with `on-failure:5`, and give each service its own volume.',
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
    const check = fieldOf(service, 'healthcheck');
    const disabled = check === undefined ? undefined : innerOf(check, 'disable');
    if (check === undefined) yield absenceHit(service, 'healthcheck', { variant: 'healthcheck' });
    else if (disabled !== undefined && isTrue(disabled.node)) {
      yield serviceHit(service, disabled, 'healthcheck', { variant: 'healthcheck' });
    }
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

/** Maximum number of services that are compared with each other. */
const MAX_SERVICES = 200;

/** Reports mounts of a volume or folder that another service mounts too. */
function* sharedVolumes(service: Service): Generator<Hit> {
  const others = service.compose.services.filter((other) => other !== service);
  if (others.length === 0 || others.length > MAX_SERVICES) return;
  const sources = new Set(others.flatMap(mountsOf).map(({ source }) => source));
  for (const { source, item, sourceValue } of mountsOf(service)) {
    if (source === undefined || !sources.has(source)) continue;
    const value = item.node.kind === 'map' ? sourceValue : item;
    yield serviceHit(service, value, `volumes ${source}`, { variant: 'shared-volume' });
  }
}
