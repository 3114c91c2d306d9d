import { join } from 'node:path';
import { makeFolder } from '../../shared/files/make-folder.ts';
import { writeFile } from '../../shared/files/write-file.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { plainDefault } from '../../shared/host/read-inputs.ts';
import { DECISION_KIND, type Decision } from '../../shared/model/decision.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/findings-file.ts';
import { readStepFile } from '../../shared/report/read-step-file.ts';
import { main as scan } from '../scan/main.ts';
import { spec as scanSpec } from '../scan/spec.ts';

/** The results of a scan with a policy. */
export interface ScannedOnce {
  readonly findings: FindingsFile['findings'];
  readonly decision: Decision;
}

/** Scans a folder with a policy and shows only the progress. */
export async function scanOnce(
  policy: string,
  { path, advisories }: { readonly path: string; readonly advisories: string },
  host: Host,
): Promise<ScannedOnce> {
  const guarded = guardedFolders(host);
  const folder = makeFolder(join(host.stepsFolder, 'init'), guarded);
  const file = join(folder, 'policy.yml');
  writeFile(file, policy, guarded);
  await scan(quietHost(host, { path, advisories, policy: file, 'output-dir': folder }));
  const read = async (name: string) => {
    const from = join(folder, name);
    return readStepFile(await readPlainFile(from, guarded), from);
  };
  const [found, decision] = [await read('findings.json'), await read('decision.json')];
  if (found.kind === FINDINGS_KIND && decision.kind === DECISION_KIND) {
    return { findings: found.findings, decision };
  }
  throw new Error('the scan did not write the expected files');
}

function quietHost(host: Host, inputs: Readonly<Record<string, string>>): Host {
  const known: Readonly<Record<string, { readonly default: string }>> = scanSpec.inputs;
  const silent = () => undefined;
  return {
    ...host,
    stepsFolder: host.stepsFolder,
    context: host.context,
    input: (name) => inputs[name] ?? (known[name] === undefined ? '' : plainDefault(known[name])),
    setOutput: silent,
    info: silent,
    annotate: silent,
    print: silent,
    show: silent,
    summary: async () => undefined,
    finish: silent,
  };
}
