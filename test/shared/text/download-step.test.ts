import { expect, it } from '@jest/globals';
import { downloadStep } from '../../../shared/text/download-step.ts';

const BUCKET = 'https://osv-vulnerabilities.storage.googleapis.com';

it.each([
  [
    'osv',
    'npm',
    `Download the data (in the folder that contains \`osv\`): \`curl --create-dirs -fLo osv/npm/all.zip ${BUCKET}/npm/all.zip\``,
  ],
  [
    'osv',
    'Debian:12',
    `Download the data (in the folder that contains \`osv\`): \`curl --create-dirs -fLo osv/Debian/all.zip ${BUCKET}/Debian/all.zip\``,
  ],
  [
    'osv',
    'GitHub Actions',
    `Download the data (in the folder that contains \`osv\`): \`curl --create-dirs -fLo 'osv/GitHub Actions/all.zip' ${BUCKET}/GitHub%20Actions/all.zip\``,
  ],
  ['osv', 'KEV', 'Download the file in `kev` of the policy again.'],
  ['https://osv.example.com', 'npm', 'Update the mirror `https://osv.example.com`.'],
])(
  'downloadStep for the source %s explains how to replace the data about %s',
  (source, name, step) => {
    expect(downloadStep(source, name)).toBe(step);
  },
);

it('downloadStep downloads several archives with one command', () => {
  expect(
    downloadStep('osv', 'npm', 'Debian:12', 'Debian:13', 'GitHub Actions', 'EPSS', 'KEV'),
  ).toBe(
    'Download the files in `epss` and `kev` of the policy again. ' +
      `Download the data (in the folder that contains \`osv\`): \`curl --create-dirs -fLo 'osv/#1/all.zip' '${BUCKET}/{npm,Debian}/all.zip' ` +
      `-o 'osv/GitHub Actions/all.zip' ${BUCKET}/GitHub%20Actions/all.zip\``,
  );
});

it('downloadStep does not write a name into a command if a shell could run the name as code', () => {
  expect(downloadStep('$(id)', 'npm')).toContain('-fLo DIR/npm/all.zip');
  expect(downloadStep('osv', '$(id)')).toBe('Download the data.');
  expect(downloadStep('osv', 'npm', "a';id;'")).toBe('Download the data.');
});
