import { expect, it } from '@jest/globals';
import { historyPlaces } from '../../../../shared/audit/image/history-places.ts';

const config = (empty: readonly boolean[], layers: number) => ({
  history: empty.map((each) => ({ empty_layer: each })),
  rootfs: { diff_ids: Array.from({ length: layers }, () => 'sha256:a') },
});

it('historyPlaces returns the layer and the origin of each history entry', () => {
  const places = historyPlaces(config([true, false, true, false, true], 2), 1);
  expect(places).toEqual([
    { origin: 'base' },
    { layer: 0, origin: 'base' },
    {},
    { layer: 1, origin: 'application' },
    { origin: 'application' },
  ]);
});

it('historyPlaces returns no origin if the base image is unknown', () => {
  expect(historyPlaces(config([false, true], 1), undefined)).toEqual([{ layer: 0 }, {}]);
});

it.each([
  ['has fewer layers than the history', config([false, false], 1)],
  ['has no history', { rootfs: { diff_ids: [] } }],
  ['has no layers', { history: [] }],
])('historyPlaces returns no locations if the configuration %s', (_name, given) => {
  expect(historyPlaces(given, 1)).toEqual([]);
});
