import { expect, it } from '@jest/globals';
import { readSbom } from '../../../../shared/flows/inventory/read-sbom.ts';

it('the error for an unreadable SBOM names the SBOM', () => {
  expect(() => readSbom(Buffer.from('{}'), 'bom.json')).toThrow(
    expect.objectContaining({
      code: 'input-invalid',
      message: expect.stringContaining('bom.json'),
    }),
  );
});
