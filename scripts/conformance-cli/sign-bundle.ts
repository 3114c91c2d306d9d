import { readFile, writeFile } from 'node:fs/promises';
import { DataError } from '../../shared/errors/errors.ts';
import { asArray, asObject, asString } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { STATEMENT_TYPE } from '../../shared/model/attestation.ts';
import type { Network } from '../../shared/net/network.ts';
import { signBlob, signStatementBytes } from '../../shared/sign/sign-statement.ts';
import { openSigner } from '../../shared/sign/signer.ts';
import { bundleFileText } from '../../shared/store/bundle-files.ts';
import type { SignBundle } from './arguments.ts';
import { signingInstance } from './instance.ts';

/** Signs a file, or the exact bytes of the statement in the file, and writes the bundle. */
export async function signBundle(asked: SignBundle, network: Network): Promise<void> {
  const bytes = await readFile(asked.file);
  if (asked.isInToto) requireStatement(bytes, asked.file);
  const trust = await signingInstance(asked);
  const signer = await openSigner(trust, asked.identityToken, network);
  const sign = asked.isInToto ? signStatementBytes : signBlob;
  await writeFile(asked.bundle, bundleFileText(await sign(signer, bytes)));
}

/**
 * Checks that the file contains a version 1 statement.
 *
 * @throws {DataError} if it does not, because no verifier would accept the signature.
 */
function requireStatement(bytes: Buffer, path: string): void {
  const value = asObject(parseJson(bytes, path), '$');
  if (value['_type'] !== STATEMENT_TYPE) {
    throw new DataError('malformed', 'The file is not an in-toto v1 statement.', {
      path,
    });
  }
  asString(value['predicateType'], '$.predicateType');
  for (const [index, item] of asArray(value['subject'], '$.subject').entries()) {
    const where = `$.subject[${index}]`;
    const digest = asObject(asObject(item, where)['digest'], `${where}.digest`);
    for (const [name, hex] of Object.entries(digest)) asString(hex, `${where}.digest.${name}`);
  }
}
