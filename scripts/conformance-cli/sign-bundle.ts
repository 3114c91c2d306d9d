import { readFile, writeFile } from 'node:fs/promises';
import { DataError } from '../../shared/errors/errors.ts';
import { asArray, asObject, asString } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import {
  STATEMENT_TYPE,
  type Statement,
  type StatementSubject,
} from '../../shared/model/attestation.ts';
import type { Network } from '../../shared/net/network.ts';
import { signBlob, signStatement } from '../../shared/sign/sign-statement.ts';
import { openSigner } from '../../shared/sign/signer.ts';
import { bundleFileText } from '../../shared/store/files.ts';
import type { SignBundle } from './arguments.ts';
import { signingInstance } from './instance.ts';

/** Signs a file, or the statement that it holds, and writes the bundle. */
export async function signBundle(asked: SignBundle, network: Network): Promise<void> {
  const bytes = await readFile(asked.file);
  const statement = asked.isInToto ? statementIn(bytes, asked.file) : undefined;
  const trust = await signingInstance(asked);
  const signer = await openSigner(trust, asked.identityToken, network);
  const bundle =
    statement === undefined
      ? await signBlob(signer, bytes)
      : await signStatement(signer, statement);
  await writeFile(asked.bundle, bundleFileText(bundle));
}

/** @throws {DataError} when it is no statement of version 1. */
function statementIn(bytes: Buffer, path: string): Statement {
  const value = asObject(parseJson(bytes, path), '$');
  if (value['_type'] !== STATEMENT_TYPE) {
    throw new DataError('malformed', 'It is no in-toto statement of version 1.', { path });
  }
  return {
    ...value,
    _type: STATEMENT_TYPE,
    subject: asArray(value['subject'], '$.subject').map(subjectOf),
    predicateType: asString(value['predicateType'], '$.predicateType'),
    predicate: value['predicate'],
  };
}

function subjectOf(value: unknown, index: number): StatementSubject {
  const where = `$.subject[${index}]`;
  const subject = asObject(value, where);
  const digest = Object.entries(asObject(subject['digest'], `${where}.digest`)).map(
    ([algorithm, hex]) => [algorithm, asString(hex, `${where}.digest.${algorithm}`)] as const,
  );
  return { ...subject, digest: Object.fromEntries(digest) };
}
