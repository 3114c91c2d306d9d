import { expect, it } from '@jest/globals';
import { readSbom } from '../../../../shared/flows/inventory/read-sbom.ts';

it('names an SBOM that cannot be read', () => {
  expect(() => readSbom(Buffer.from('{}'), 'bom.json')).toThrow(
    expect.objectContaining({
      code: 'input-invalid',
      message: expect.stringContaining('bom.json'),
    }),
  );
});
