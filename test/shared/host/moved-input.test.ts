import { expect, it } from '@jest/globals';
import { movedInput } from '../../../shared/host/moved-input.ts';

it.each([
  ['actions', { key: 'scan.vex' }, 'Set `scan.vex` in .assay.yml'],
  ['terminal', { key: 'scan.vex' }, 'Set `scan.vex` in .assay.yml'],
  ['actions', { input: 'signing-config' }, 'Use `signing-config` instead'],
  ['actions', { actions: ['scan'] }, 'Set the `vex` input of assay-dev/assay/actions/scan'],
  ['terminal', { actions: ['scan'], input: 'x' }, 'Use assay scan --x'],
  ['terminal', { actions: ['sbom', 'scan'] }, 'Use assay sbom --vex or assay scan --vex'],
] as const)(
  'for a run of the kind %s, movedInput states how to replace an input with %j',
  (kind, to, fix) => {
    expect(movedInput('vex', to, kind)).toEqual({ problem: 'is not an input of this action', fix });
  },
);
