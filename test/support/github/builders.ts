import { gzipSync } from 'node:zlib';
import { SHA } from './ask.ts';

export function aCheck(given: { annotations?: number; summary?: string; place?: object }) {
  const annotation = {
    path: 'a',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'm',
    ...given.place,
  };
  return {
    name: 'assay',
    head_sha: SHA,
    conclusion: 'failure',
    output: {
      title: 't',
      summary: given.summary ?? 's',
      annotations: Array.from({ length: given.annotations ?? 1 }, () => annotation),
    },
  };
}

export function aSarif({ ref = 'refs/heads/main', log = {} }: { ref?: string; log?: object }) {
  return { commit_sha: SHA, ref, sarif: gzipSync(JSON.stringify(log)).toString('base64') };
}
