import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { layerProgram, startThread, startThreads } from '../../../shared/source/layer-thread.ts';
import { readLayers } from '../../../shared/source/read-layers.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, orderOf, textsOf } from '../../support/layers.ts';

const image = buildImage({
  layers: ['a', 'b'].map((content) => ({
    files: [
      { path: 'wanted', content },
      { path: 'rest', content: randomBytes(3_000_000) },
    ],
  })),
});

const orders = () => image.layers.map((_, index) => orderOf(layerJob(image, index)));

it('a thread reads one layer after another', async () => {
  const thread = startThread();
  const read: object[] = [];
  for (const order of orders()) read.push(textsOf(await thread.read(order)));
  expect(read).toEqual([{ wanted: 'a' }, { wanted: 'b' }]);
  await thread.stop();
});

it('reading through a stopped thread fails', async () => {
  const thread = startThread();
  await thread.stop();
  await expect(thread.read(orders()[0]!)).rejects.toThrow('the thread that reads a layer exited');
});

it('layers are read by threads that were started before the layers were known', async () => {
  const started = startThreads(1);
  const contents = await readLayers(orders(), { threads: 1, started });
  expect(contents.map((each) => textsOf(each))).toEqual([{ wanted: 'a' }, { wanted: 'b' }]);
  expect(started.take()).toBeUndefined();
});

it('unused threads are stopped', async () => {
  const started = startThreads(2);
  const thread = started.take();
  started.stop();
  expect(started.take()).toBeUndefined();
  expect(textsOf(await thread!.read(orders()[1]!))).toEqual({ wanted: 'b' });
  await thread!.stop();
});

it('the program that a thread runs has a digest', async () => {
  expect(await layerProgram()).toMatch(/^[0-9a-f]{64}$/);
  const [one, two] = ['data:text/javascript,1', 'data:text/javascript,2'].map(
    (url) => new URL(url),
  );
  expect(await layerProgram(one)).not.toBe(await layerProgram(two));
});
