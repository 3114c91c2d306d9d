import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import type { Log } from 'sarif';
import { previewExamples } from '../../scripts/preview/examples.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { brokenSarifLimits } from '../shared/report/sarif-limits.ts';

/** Every SARIF log of the examples against OASIS's schema and GitHub's limits. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const validate = compileSchema(join(shared, 'data', 'schemas', 'sarif.json'));
  let passed = 0;
  let failed = 0;
  for (const [name, data] of previewExamples()) {
    for (const [at, scan] of data.scans.entries()) {
      const options = { toolVersion: '1.2.3', category: `scan/${at}` };
      const problems = problemsOf(JSON.parse(renderSarif(scan, options)), validate);
      if (problems.length === 0) passed += 1;
      else failed += 1;
      for (const problem of problems) process.stdout.write(`${name} ${at + 1}: ${problem}\n`);
    }
  }
  return { passed, failed };
}

function problemsOf(log: unknown, validate: ValidateFunction): readonly string[] {
  const isValid = validate(log);
  const broken = isValid ? [] : (validate.errors ?? []);
  return [
    ...broken.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...brokenSarifLimits(log as Log),
  ];
}

/** The schema is draft-04; without its own declarations ajv reads the part of it that both share. */
function compileSchema(path: string): ValidateFunction {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default.default(ajv);
  return ajv.compile(schema);
}
