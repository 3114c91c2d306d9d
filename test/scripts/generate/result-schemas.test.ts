import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { main as audit } from '../../../actions/audit/main.ts';
import { main as sbom } from '../../../actions/sbom/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import { main as sign } from '../../../actions/sign/main.ts';
import { main as verify } from '../../../actions/verify/main.ts';
import { RESULT_SCHEMAS, resultJsonSchema } from '../../../scripts/generate/result-schemas.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  SHOP,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { arbitraryOf } from '../../support/arbitrary-of.ts';
import { brokenValues } from '../../support/broken-values.ts';
import { reportExamples } from '../../support/report-examples.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { SOURCE_EXAMPLES } from '../../support/source-examples.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const validators = new Map(
  Object.entries(RESULT_SCHEMAS).map(([name, rule]): [string, ValidateFunction] => [
    name,
    ajv.compile(resultJsonSchema(name, rule)),
  ]),
);

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

/** Returns the name and the errors of a result file. Returns undefined if a file is not a result file. */
function checked(file: unknown): readonly [string, unknown] | undefined {
  const { kind } = JSON.parse(JSON.stringify(file)) as { readonly kind?: string };
  const [, name] = /^assay\/([a-z-]+)\/v\d$/.exec(kind ?? '') ?? [];
  if (name === undefined) return undefined;
  const validate = validators.get(name);
  validate?.(JSON.parse(JSON.stringify(file)));
  return [name, validate === undefined ? 'no schema' : validate.errors];
}

describe('the JSON Schemas for the result files', () => {
  it('accept the files that the actions write', async () => {
    const image = await aLayout(DEBIAN);
    const services = await sigstoreInputs(sigstore);
    const hosts = [
      actionHost({ path: SHOP, format: 'cyclonedx-json' }),
      actionHost({ image }),
      actionHost({ path: SHOP, advisories: ADVISORIES }),
      actionHost({ image, ...services }, signingAs(sigstore)),
      actionHost({ image, ...services, 'certificate-identity': IDENTITY }),
      actionHost({
        'attested-images': image,
        'certificate-identity': IDENTITY,
        instance: 'custom',
        'trusted-root': services['trusted-root'] ?? '',
        advisories: ADVISORIES,
      }),
      actionHost({ path: SHOP }),
    ] as const;
    await sbom(hosts[0]);
    await sbom(hosts[1]);
    await scan(hosts[2]);
    await sign(hosts[3]);
    await verify(hosts[4]);
    await scan(hosts[5]);
    await audit(hosts[6]);
    const found = hosts.flatMap((host) =>
      readdirSync(host.folder)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => [checked(written(host, name)) ?? []]),
    );
    const names = found.flatMap(([name = []]) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(RESULT_SCHEMAS).sort());
    expect(found.filter(([, errors = null]) => errors !== null)).toEqual([]);
  });

  it('accept the result files in all example reports', () => {
    for (const data of reportExamples().values()) {
      const { scans, decisions, documents, evidence, verifications } = data;
      for (const file of [scans, decisions, documents, evidence, verifications].flat()) {
        expect(checked(file)?.[1]).toBeNull();
      }
    }
  });

  it.each(Object.entries(RESULT_SCHEMAS))(
    'accept every file that matches the declaration of %s, and reject values of the wrong type',
    (name, rule) => {
      fc.assert(
        fc.property(arbitraryOf(rule, SOURCE_EXAMPLES), (file) => {
          expect(checked(file)).toEqual([name, null]);
          for (const { value } of brokenValues(rule, file)) {
            expect(validators.get(name)?.(value)).toBe(false);
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});
