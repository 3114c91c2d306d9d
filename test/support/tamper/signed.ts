import {
  allOf,
  aStatement,
  type BundleJson,
  type Making,
  makeStatementBundle,
  SIGN_TYPE,
} from '../evidence.ts';
import { openScene, type Scene } from './scene.ts';
import type { World } from './world.ts';

/** Returns a signature of an image by the right signer as a bundle. It is the same bundle each time. */
export async function signatureOf(digest: string, world: World): Promise<BundleJson> {
  const known = world.signatures.get(digest);
  const made = known ?? makeStatementBundle(allOf(world.sigstore), statementAbout(digest));
  world.signatures.set(digest, made);
  return structuredClone(await made);
}

export function statementAbout(digest: string, over: object = {}): unknown {
  const [algorithm = '', hex = ''] = digest.split(':');
  const subject = [{ name: 'octo/app', digest: { [algorithm]: hex } }];
  return aStatement({ predicateType: SIGN_TYPE, subject, ...over });
}

/** The signed image with its tag. */
export async function signedScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.evidence = [await signatureOf(scene.digest, world)];
  return scene;
}

/** Returns a new bundle with a statement about the image, which the row changes. */
export async function attested(
  { world, digest }: Scene,
  statement: object = {},
  making: Partial<Making> = {},
): Promise<BundleJson> {
  const whole = statementAbout(digest, statement);
  return await makeStatementBundle({ ...allOf(world.sigstore), ...making }, whole);
}
