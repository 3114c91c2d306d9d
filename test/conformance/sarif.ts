import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { brokenSarifLimits } from '../shared/report/sarif-limits.ts';
import { arbitraryScan } from '../support/arbitrary-scan.ts';
import { reportExamples } from '../support/report-examples.ts';

/** Number of random scans, which are the same in every run. */
const RANDOM_SCANS = 300;

/** Validates the SARIF logs from the examples and from random scans against the OASIS schema and GitHub's limits. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const validate = compileSchema(join(shared, 'data', 'schemas', 'sarif.json'));
  let passed = 0;
  let failed = 0;
  for (const { name, scan } of scans()) {
    const options = { toolVersion: '1.2.3', category: 'scan' };
    const problems = problemsOf(JSON.parse(renderSarif(scan, options)), validate);
    if (problems.length === 0) passed += 1;
    else failed += 1;
    for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
  }
  return { passed, failed };
}

function scans(): readonly { readonly name: string; readonly scan: FindingsFile }[] {
  const shown = [...reportExamples()].flatMap(([name, { scans }]) =>
    scans.map((scan, at) => ({ name: `${name} ${at + 1}`, scan })),
  );
  const random = fc.sample(arbitraryScan, { numRuns: RANDOM_SCANS, seed: 1 });
  return [...shown, ...random.map((scan, at) => ({ name: `random ${at + 1}`, scan }))];
}

function problemsOf(log: unknown, validate: ValidateFunction): readonly string[] {
  const isValid = validate(log);
  const broken = isValid ? [] : (validate.errors ?? []);
  return [
    ...broken.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...brokenSarifLimits(log as Log),
  ];
}

/** The schema uses draft-04. Without that declaration, ajv validates the common part. */
function compileSchema(path: string): ValidateFunction {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default.default(ajv);
  return ajv.compile(schema);
}
