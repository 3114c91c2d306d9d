import { expect, it } from '@jest/globals';
import { maskedLayers } from '../../../shared/source/masked-layers.ts';

const descriptor = { mediaType: '', digest: 'sha256:a', size: 1 };
const commandsOf = async (...commands: readonly (string | undefined)[]) => {
  const layers = commands.map((createdBy) => ({ descriptor, diffId: 'sha256:b', createdBy }));
  return (await maskedLayers(layers)).map(({ createdBy }) => createdBy);
};

it('maskedLayers masks secrets in commands', async () => {
  expect(await commandsOf('COPY . /', 'RUN |1 API_TOKEN=hunter22 make', undefined)).toEqual([
    'COPY . /',
    'RUN |1 API_TOKEN=*** make',
    undefined,
  ]);
});

it('maskedLayers keeps commands without secrets', async () => {
  const command = `/bin/sh -c #(nop) ADD file:${'ab12'.repeat(16)} in / `;
  expect(await commandsOf(command, undefined)).toEqual([command, undefined]);
});
