import { expect, it } from '@jest/globals';
import { DataError, RemoteError } from '../../../shared/errors/errors.ts';
import { contentsOfReply, describeLayerError } from '../../../shared/source/worker-reply.ts';
import { layerContents } from '../../support/layers.ts';

it('contentsOfReply restores a DataError from a cloned reply', () => {
  const error = new DataError('digest-mismatch', 'changed', { path: 'p' });
  const reply = structuredClone(describeLayerError(error));
  expect(() => contentsOfReply(reply)).toThrow(
    expect.objectContaining({ name: 'DataError', code: 'digest-mismatch', place: { path: 'p' } }),
  );
});

it('contentsOfReply keeps the messages of other errors', () => {
  const call = { service: 's', method: 'GET', url: 'u' };
  for (const error of [new RemoteError('timeout', 'too slow', call), new TypeError('too slow')]) {
    expect(() => contentsOfReply(describeLayerError(error))).toThrow('too slow');
  }
});

it('contentsOfReply returns contents unchanged', () => {
  const contents = layerContents({});
  expect(contentsOfReply({ kind: 'contents', contents })).toBe(contents);
});
