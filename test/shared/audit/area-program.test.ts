import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type AreaReply,
  areaReply,
  areaRequest,
  areaResult,
} from '../../../shared/audit/area-program.ts';
import { areasFor } from '../../../shared/audit/areas.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { auditFacts } from '../../support/audit.ts';
import { readRuleExamples } from '../../support/rule-examples.ts';
import { ROOT } from '../../support/sources.ts';

const FIXTURES = join(ROOT, 'test/fixtures/audit');

describe('the messages between the threads', () => {
  it.each(readdirSync(FIXTURES))('keep all results for the examples in %s', async (folder) => {
    let hits = 0;
    for (const name of readdirSync(join(FIXTURES, folder))) {
      const text = readFileSync(join(FIXTURES, folder, name), 'utf8');
      for (const { files, facts } of readRuleExamples(text)) {
        for (const { area, files: own } of await areasFor(files)) {
          const result = area.check(own, facts);
          const reply = structuredClone(areaReply(result, own));
          expect(areaResult(reply, area, own)).toEqual(result);
          hits += result.hits.length;
        }
      }
    }
    expect(hits).toBeGreaterThan(0);
  });

  it('contain each file once, and no functions', async () => {
    const file = { path: '.github/workflows/a.yml', text: 'on: push\njobs: {}\n' };
    const areas = await areasFor([file]);
    const request = areaRequest(areas, auditFacts({ isPolicyFile: () => true, custom: [] }));
    expect(structuredClone(request)).toEqual({
      files: [file],
      areas: areas.map(({ area }) => ({ name: area.name, files: [0] })),
      facts: { registries: [], kubernetesVersion: '1.34', paths: new Set() },
    });
    expect(areas.length).toBeGreaterThan(1);
  });

  it('keep problems, and parts that an area read as files', async () => {
    const [found] = await areasFor([{ path: 'Dockerfile', text: 'FROM a\n' }]);
    const { area, files } = found!;
    const hit = { at: { start: 0, end: 4 }, address: 'stage=0' };
    const part = { path: 'compose.yml', text: 'FROM b\n' };
    const problems = [new DataError('malformed', 'no stage', { path: 'Dockerfile', line: 1 })];
    const hits = [{ rule: area.rules[0]!, file: part, hit }];
    const result = { hits, problems, unchecked: [], subjects: { stages: 1 } };
    const reply = structuredClone(areaReply(result, files));
    expect(areaResult(reply, area, files)).toEqual(result);
    expect(areaResult(reply, area, files).problems[0]).toBeInstanceOf(DataError);
  });

  it('are refused if they name an unknown rule or file', async () => {
    const [found] = await areasFor([{ path: 'Dockerfile', text: 'FROM a\n' }]);
    const { area, files } = found!;
    const hit = { at: { start: 0, end: 4 }, address: 'stage=0' };
    const replyOf = (rule: string, file: number): AreaReply => ({
      hits: [{ rule, file, hit }],
      problems: [],
      unchecked: [],
      subjects: {},
    });
    expect(() => areaResult(replyOf('dockerfile/nothing', 0), area, files)).toThrow('no rule');
    expect(() => areaResult(replyOf(area.rules[0]!.id, 1), area, files)).toThrow('no file');
  });
});
