import { describe, expect, it } from '@jest/globals';
import { pnpState } from '../../../../shared/ecosystems/npm/pnp-state.ts';

describe('pnpState', () => {
  it.each([
    ['const RAW_RUNTIME_STATE =\n\'{\\\n  "a": 1\\\n}\';', '{  "a": 1}'],
    [
      'hydrateRuntimeState(JSON.parse(\'{"a":"it\\\'s \\\\\\\\d"}\'), {basePath})',
      '{"a":"it\'s \\\\d"}',
    ],
    ['hydrateRuntimeState({ "a": 1, }, {basePath: x})', '{ "a": 1  }'],
  ])('returns the data in the script %j', (program, json) => {
    expect(pnpState(program)).toBe(json);
  });

  it.each([
    'hydrateRuntimeState(JSON.parse(fs.readFileSync(pnpDataFilepath)), {basePath})',
    "const RAW_RUNTIME_STATE =\n'{",
    'hydrateRuntimeState({ "a": 1',
    '',
  ])('returns undefined for the script %j', (program) => {
    expect(pnpState(program)).toBeUndefined();
  });
});
