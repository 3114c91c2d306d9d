import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findForEach } from '../../../actions/scan/match-attested.ts';
import { scanRulesOf } from '../../../actions/scan/scan-policy.ts';
import { spec } from '../../../actions/scan/spec.ts';
import { readInputs } from '../../../shared/host/read-inputs.ts';
import { affecting, aPackage, aRecord } from '../../shared/advisories/builders.ts';
import { actionHost } from '../../support/action-host.ts';
import { anInventory } from '../../support/inventory.ts';
import { temporaryFolder } from '../../support/programs.ts';

const ALPINE = aPackage({
  purl: 'pkg:apk/alpine/busybox@1',
  type: 'apk',
  name: 'busybox',
  ecosystem: 'Alpine:v3.19',
});

it("for each image, findForEach returns only that image's findings and problems", async () => {
  const folder = temporaryFolder('advisories');
  const record = aRecord({ affected: [affecting('left-pad')] });
  writeFileSync(join(folder, 'OSV-1.json'), JSON.stringify(record));
  const host = actionHost({ path: '.' });
  const rules = await scanRulesOf(readInputs(spec, host), host);
  const inventories = [
    anInventory({ packages: [aPackage()] }),
    anInventory({ packages: [aPackage(), ALPINE] }),
    anInventory({ packages: [aPackage({ version: '2.0.0' })] }),
  ];
  const choice = { advisories: folder, cache: 'false' } as const;
  const found = await findForEach(choice, inventories, rules, host);
  expect(found.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
  expect(found.map(({ problems }) => problems.length > 0)).toEqual([false, true, false]);
  expect(found.map(({ uncovered }) => [...uncovered])).toEqual([[], ['Alpine'], []]);
  expect(found.map(({ data }) => data.records?.map(({ ecosystem }) => ecosystem))).toEqual([
    ['npm'],
    ['Alpine', 'npm'],
    ['npm'],
  ]);
});
