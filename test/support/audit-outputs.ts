/** Everything that an audit writes or says, to search it for planted secrets. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { main } from '../../actions/audit/main.ts';
import { execProgram } from '../../shared/host/exec-program.ts';
import { decode } from '../../shared/json/decode.ts';
import { decisionFileSchema } from '../../shared/model/decision.ts';
import { findingsFileSchema } from '../../shared/model/findings-file.ts';
import { renderComment } from '../../shared/report/render-comment.ts';
import { renderSummary } from '../../shared/report/render-summary.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { actionHost, written } from './action-host.ts';
import { temporaryFolder } from './programs.ts';

/** Audits the folder on a host, and returns everything that the host heard or stored. */
export async function outputsOf(
  audited: Readonly<Record<string, string>>,
  kind: 'terminal' | 'actions',
) {
  const offered: string[] = [];
  const host = actionHost(
    { ...audited, profile: 'all', 'fail-on': 'low', scope: 'all' },
    {
      kind,
      env: { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: temporaryFolder('home') },
      exec: (...args) => execProgram(process.env, ...args),
      offer: async (_format, content) => {
        const value = await content();
        offered.push(typeof value === 'string' ? value : [...value].join(''));
      },
    },
  );
  await main(host);
  const heard = JSON.stringify({ ...host.heard, outputs: [...host.heard.outputs] });
  const data = gatherReport(
    { title: 'Assay' },
    [
      decode(findingsFileSchema, written(host, 'findings.json')),
      { ...decode(decisionFileSchema, written(host, 'decision.json')), isComplete: true },
    ],
    [],
  );
  const shown = [renderComment(data, { marker: 'audit' }), renderSummary(data)];
  return { host, all: [allText(host.folder), heard, ...offered, ...shown] };
}

/** Returns the contents of all files below a folder, which includes the cache. */
function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Returns the contents of the layer cache, whose entries are compressed. */
export function unpackedText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => inflateRawSync(readFileSync(path).subarray(PACKED_AT)).toString('latin1'))
    .join('\n');
}

/** Size of the mark and of the digest before the compressed data of a cached layer. */
const PACKED_AT = 'assay layer 2\n'.length + 32;
