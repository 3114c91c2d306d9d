import { expect, it } from '@jest/globals';
import { capabilitiesOf, securityOptions } from '../../../../shared/audit/compose/read-security.ts';
import { composeService } from '../../../support/compose-services.ts';

it('securityOptions accepts `=` and `:` as separators', () => {
  const options = securityOptions(
    composeService('security_opt: ["seccomp=unconfined", "label:disable", no-new-privileges]'),
  );
  expect(options.map(({ name, value }) => [name, value])).toEqual([
    ['seccomp', 'unconfined'],
    ['label', 'disable'],
    ['no-new-privileges', undefined],
  ]);
});

it('capabilitiesOf reads names with or without the prefix CAP_', () => {
  const names = capabilitiesOf(
    composeService('cap_add: [cap_sys_admin, NET_RAW, {}]'),
    'cap_add',
  ).map(({ name }) => name);
  expect(names).toEqual(['SYS_ADMIN', 'NET_RAW']);
});
