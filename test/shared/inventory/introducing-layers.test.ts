import { expect, it } from '@jest/globals';
import type { EcosystemFile, ParsedFile } from '../../../shared/ecosystems/ecosystem.ts';
import { inFirstLayers } from '../../../shared/inventory/introducing-layers.ts';
import { aPackage } from '../../support/inventory.ts';

/** Parses a package database with one name per line. */
function parse({ path, bytes, layer }: EcosystemFile): ParsedFile {
  const names = bytes.toString('utf8').split('\n').filter(Boolean);
  const packages = names.map((name) =>
    aPackage({ purl: `pkg:npm/${name}`, name, locations: [{ path, line: 1, layer }] }),
  );
  return { packages, problems: [] };
}

function layersOf(file: Parameters<typeof inFirstLayers>[1]): object {
  const { packages } = inFirstLayers(parse(file), file, parse);
  return Object.fromEntries(packages.map(({ name, locations }) => [name, locations[0]?.layer]));
}

const at = (layer: number, names: string) => ({ layer, bytes: Buffer.from(names) });

it('inFirstLayers returns the layer from which each package is continuously present', () => {
  const earlier = [at(3, 'a\nb\nd'), at(1, 'a\nc'), at(0, 'a\nb\nd')];
  const file = { path: 'db', bytes: Buffer.from('a\nb\nc\nd'), layer: 5, earlier };
  expect(layersOf(file)).toEqual({ a: 0, b: 3, c: 5, d: 3 });
});

it("inFirstLayers returns the file's layer if the file is in only one layer or contains extracted data", () => {
  const file = { path: 'db', bytes: Buffer.from('a'), layer: 5 };
  expect(layersOf(file)).toEqual({ a: 5 });
  const extract = { ...file, extract: 'executable', earlier: [at(0, 'a')] } as const;
  expect(layersOf(extract)).toEqual({ a: 5 });
});
