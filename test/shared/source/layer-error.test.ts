import { expect, it } from '@jest/globals';
import { DataError } from '../../../shared/errors/errors.ts';
import { asLayerError } from '../../../shared/source/layer-error.ts';

it('asLayerError reports disk errors and zlib errors as a damaged layer', () => {
  const cause = Object.assign(new Error('invalid block type'), { code: 'Z_DATA_ERROR' });
  expect(asLayerError(cause, 'sha256:1')).toMatchObject({
    name: 'DataError',
    code: 'unreadable',
    message: 'the layer sha256:1 is damaged or truncated (Z_DATA_ERROR)',
    place: { path: 'sha256:1' },
    cause,
  });
});

it('asLayerError keeps errors that already name the layer, and programming errors', () => {
  const bad = new DataError('malformed', 'no tar', { path: 'x' });
  const own = new TypeError('undefined is not a function');
  expect([asLayerError(bad, 'x'), asLayerError(own, 'x')]).toEqual([bad, own]);
});
