import { expect, it } from '@jest/globals';
import { CRITICAL } from '../../../../shared/audit/capability-groups.ts';
import { BASELINE, capabilities } from '../../../../shared/audit/kubernetes/capabilities.ts';
import { manifests, podText, present } from '../../../support/kubernetes.ts';

it('capabilities returns names in uppercase, without the prefix CAP_', () => {
  const { pod } = manifests(
    podText(
      '  containers:\n  - name: web\n    securityContext: {capabilities: {add: [cap_sys_admin, NET_RAW]}}',
    ),
  );
  const container = present(pod.containers[0]);
  expect(capabilities(container, 'add').map(({ name }) => name)).toEqual(['SYS_ADMIN', 'NET_RAW']);
  expect(capabilities(container, 'drop')).toEqual([]);
  expect([...CRITICAL].filter((name) => BASELINE.has(name))).toEqual([]);
});
