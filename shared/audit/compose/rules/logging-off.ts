import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { fieldOf, innerOf, type Service } from '../read-services.ts';
import { valueEdit } from '../service-edits.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/logging-off',
  title: 'The service’s logs are discarded',
  severity: 'low',
  profile: 'essential',
  why: 'After an attack, nobody can find out what happened.',
  fix: 'Use a driver that keeps logs, such as `local` or `json-file`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#logging'],
  aliases: ['CL-0014'],
  controls: {
    hipaa: ['164.312(b)'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['10.2.1', '2.2.1'],
  },
  *check(service) {
    const logging = fieldOf(service, 'logging');
    const driver = logging === undefined ? undefined : innerOf(logging, 'driver');
    const text = textOf(driver?.node);
    if (driver === undefined || text?.toLowerCase() !== 'none') return;
    const edits = valueEdit(driver, 'local');
    yield serviceHit(service, driver, 'logging.driver', edits.length > 0 ? { edits } : {});
  },
};
