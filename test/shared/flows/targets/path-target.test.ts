import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { pathTarget } from '../../../../shared/flows/targets/path-target.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const workspace = temporaryFolder('targets');
const SBOM = join(workspace, 'bom.cdx.json');
writeFileSync(SBOM, '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
const target = (...targets: readonly string[]) =>
  pathTarget(targets, fakeHost({}, { workspace }), { path: workspace } as never);

it('pathTarget returns a path or an image', async () => {
  expect(await target('.')).toEqual({ path: workspace });
  expect(await target('alpine:3.20')).toEqual({ image: 'alpine:3.20' });
});

it('pathTarget returns an SBOM as a path, because an audit searches its text', async () => {
  expect(await target('bom.cdx.json')).toEqual({ path: SBOM });
});

it('pathTarget rejects several targets', async () => {
  await expect(target('a', 'b')).rejects.toThrow('accepts only one target, but 2 were specified');
});
