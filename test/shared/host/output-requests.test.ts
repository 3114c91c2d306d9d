import { describe, expect, it } from '@jest/globals';
import { parseOutputs } from '../../../shared/host/output-requests.ts';

const FORMATS = ['json', 'sarif', 'cyclonedx-json', 'cyclonedx-json@1.5'];

describe('the requested formats', () => {
  it.each([
    [['json'], [{ format: 'json', file: undefined }]],
    [['JSON'], [{ format: 'json', file: undefined }]],
    [['json=a,b.json'], [{ format: 'json', file: 'a,b.json' }]],
    [
      ['table', 'sarif=r.sarif'],
      [
        { format: 'table', file: undefined },
        { format: 'sarif', file: 'r.sarif' },
      ],
    ],
    [['cyclonedx-json@1.5'], [{ format: 'cyclonedx-json@1.5', file: undefined }]],
    [[], []],
  ])('are read from %j', (values, requests) => {
    expect(parseOutputs(values, FORMATS)).toEqual({ ok: true, requests });
  });

  it.each([
    [['jsn'], 'unknown format jsn', 'did you mean -o json?'],
    [['results.sarif'], 'unknown format results.sarif', 'use -o sarif=results.sarif'],
    [['pdf'], 'unknown format pdf', 'use one of table, json, sarif, cyclonedx-json'],
    [['json='], '-o json= specifies no file', 'use -o json=FILE'],
    [['table=a'], '-o table cannot write a file', 'use > FILE'],
    [['json=a', 'sarif=./a'], '-o names a twice', 'use a separate file for each format'],
    [['json,sarif'], '2 formats are requested on standard output', 'use -o json -o sarif=FILE'],
  ])('are rejected in %j', (values, text, hint) => {
    expect(parseOutputs(values, FORMATS)).toEqual({ ok: false, problem: { text, hint } });
  });
});
