import { UserError } from '../../shared/errors/errors.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { parseCompareTo } from '../../shared/flows/comparison/compare-to.ts';
import type { ComparedSource } from '../../shared/flows/comparison/compared-source.ts';
import { readGivenBase } from '../../shared/flows/comparison/given-base.ts';
import { namedImage } from '../../shared/flows/inventory/source-request.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { type ImageChoice, type ImageToAudit, readImages } from './read-images.ts';
import type { spec } from './spec.ts';

interface BothImages {
  readonly images: readonly ImageToAudit[];
  readonly compared: ComparedSource<ImageToAudit>;
}

/** Reads an image, and the base image that the user compares it with, if there is one. */
export async function readBoth(
  choice: ImageChoice,
  inputs: InputsOf<typeof spec.inputs>,
  host: Host,
): Promise<BothImages> {
  const to = parseCompareTo(inputs['compare-to'], 'image');
  const login = registryLogin(inputs);
  const images = await readImages(choice, login, host);
  if (to.kind === 'auto' || to.kind === 'none') {
    return { images, compared: { comparison: { status: 'none' } } };
  }
  if (to.kind !== 'image') throw noImage(inputs['compare-to']);
  const { name } = namedImage(to.image, host.workspace);
  const read = async () => {
    const inventories = await readImages(
      { ...choice, image: to.image, baseImage: undefined },
      login,
      host,
    );
    const { digest: id } = inventories[0]?.source ?? {};
    return { base: { kind: 'image', name, ...(id !== undefined && { id }) } as const, inventories };
  };
  const sources = images.map(({ source }) => source);
  const head = { sources, kind: host.kind, run: runRepository(host), log: host };
  return { images, compared: await readGivenBase(name, read, head) };
}

function noImage(value: string): UserError {
  return new UserError(
    'input-conflict',
    `An audit cannot be compared with \`${value}\`.`,
    'Set `compare-to` to an image, as in `image:ghcr.io/o/app:main`.',
  );
}
