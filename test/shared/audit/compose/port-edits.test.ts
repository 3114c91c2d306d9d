import { expect, it } from '@jest/globals';
import { applyEdits } from '../../../../shared/audit/apply-edits.ts';
import { loopbackEdits } from '../../../../shared/audit/compose/port-edits.ts';
import { portsOf } from '../../../../shared/audit/compose/read-ports.ts';
import { composeService } from '../../../support/compose-services.ts';

it.each([
  ['"80:80"', '"127.0.0.1:80:80"'],
  ['0.0.0.0:80:80', '"127.0.0.1:80:80"'],
  [
    '{target: 80, published: 80, host_ip: 0.0.0.0}',
    '{target: 80, published: 80, host_ip: 127.0.0.1}',
  ],
  ['"80"', '"80"'],
  ['"${P}:80"', '"${P}:80"'],
])('loopbackEdits changes the port %s to %s', (before, after) => {
  const service = composeService(`ports: [${before}]`);
  const edits = portsOf(service).flatMap(loopbackEdits);
  expect(applyEdits(service.file.text, edits)).toContain(`ports: [${after}]`);
});
