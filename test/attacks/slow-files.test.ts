/** Files whose size once multiplied the time of an audit or a scan. */
import { expect, it } from '@jest/globals';
import { auditFiles } from '../../shared/audit/audit-files.ts';
import { checkedOutRequest } from '../support/pull-request.ts';
import { scanProposal } from '../support/scan-proposal.ts';

const FACTS = { registries: [], kubernetesVersion: '1.34', paths: new Set<string>() };

/**
 * Maximum processor time, in milliseconds. Each file needs far less, and the slow version needed at least 20 seconds. The
 * processor time depends less on other load than the wall time.
 */
const MAX_MS = 8_000;

const SCRIPT = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ';
const SERVICES = Array.from({ length: 8_000 }, (_, index) => `  s${index}: { image: a:1 }\n`);

it.each<[string, string, string]>([
  [
    'a command with very many words',
    'Dockerfile',
    `FROM a:1\nRUN a ${'\\\n b '.repeat(100_000)}\n`,
  ],
  [
    'very many here-documents',
    'Dockerfile',
    `FROM a:1\nRUN a ${'<<E '.repeat(50_000)}\n${'E\n'.repeat(50_000)}`,
  ],
  ['very many services', 'compose.yml', `services:\n${SERVICES.join('')}`],
  [
    'very many expressions',
    '.github/workflows/a.yml',
    `${SCRIPT}echo ${'${{ github.head_ref }} '.repeat(50_000)}\n`,
  ],
])(
  'an audit quickly handles %s',
  async (_name, path, text) => {
    const start = process.cpuUsage();
    const { checked } = await auditFiles([{ path, text }], FACTS);
    expect(checked.length).toBeGreaterThan(1);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(MAX_MS);
  },
  60_000,
);

it('a scan of a pull request quickly handles a file with many problems', async () => {
  const record = `P:${'"a '.repeat(200)}\n\n`;
  const base = { 'lib/apk/db/installed': record.repeat(2_000), a: '1' };
  const { workspace, run } = await checkedOutRequest(base, { ...base, a: '2' });
  const start = process.cpuUsage();
  const { findings } = await scanProposal(workspace, run, { inputs: { scope: 'auto' } });
  expect(findings.existingProblems?.length).toBeGreaterThan(1_000);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(MAX_MS);
}, 120_000);
