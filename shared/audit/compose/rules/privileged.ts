import type { Rule } from '../../rule.ts';
import { isTrue } from '../compose-values.ts';
import { fieldOf, innerOf, itemsOf, type Service, type Traced } from '../read-services.ts';
import { valueEdit } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/privileged',
  title: 'A privileged container is root on the host',
  severity: 'critical',
  profile: 'essential',
  why: 'The container has all capabilities, and access to all host devices.',
  fix: 'Remove `privileged`, and add only the capabilities and devices that the program needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
  aliases: ['CL-0002', 'privileged-service', 'privileged_containers_enabled'],
  controls: { 'cis-docker-1.6.0': ['5.5'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const { part, field } of fieldsOf(service)) {
      if (field === undefined || !isTrue(field.node)) continue;
      const edits = valueEdit(field, 'false');
      yield serviceHit(service, field, part, edits.length > 0 ? { edits } : {});
    }
  },
};

/**
 * Keys for commands that Compose runs in the container, after it starts and before it stops. These commands can have
 * more privileges than the container.
 */
const HOOKS = ['post_start', 'pre_stop'] as const;

/** Returns the fields with which a service can request privileges: for the container, its build and its hooks. */
function fieldsOf(
  service: Service,
): readonly { readonly part: string; readonly field: Traced | undefined }[] {
  const build = fieldOf(service, 'build');
  const hooks = HOOKS.flatMap((key) =>
    itemsOf(service, key).map((item) => ({
      part: `${key} privileged`,
      field: innerOf(item, 'privileged'),
    })),
  );
  return [
    { part: 'privileged', field: fieldOf(service, 'privileged') },
    { part: 'build privileged', field: build && innerOf(build, 'privileged') },
    ...hooks,
  ];
}
