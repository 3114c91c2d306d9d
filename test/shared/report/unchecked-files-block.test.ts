import { expect, it } from '@jest/globals';
import { blockSize } from '../../../shared/report/block.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { gatherReport } from '../../../shared/report/report-data.ts';
import { uncheckedFilesBlock } from '../../../shared/report/unchecked-files-block.ts';
import { auditedFile } from '../../support/audit.ts';

it('uncheckedFilesBlock lists each file with its reason, and escapes its path', () => {
  const uncheckedFiles = [{ path: 'a/<b>`.yaml', reason: 'contains template syntax' }];
  const data = gatherReport({ title: '' }, [auditedFile({ uncheckedFiles })], []);
  const block = uncheckedFilesBlock(data);
  expect(blockSize(block)).toBe(1);
  const shown = JSON.stringify(markdownSection(block));
  expect(shown).toContain('contains template syntax');
  expect(shown).not.toContain('<b>');
});

it('uncheckedFilesBlock is empty for a scan', () => {
  expect(blockSize(uncheckedFilesBlock(gatherReport({ title: '' }, [], [])))).toBe(0);
});

it('uncheckedFilesBlock states a reason only once if several files share it', () => {
  const uncheckedFiles = Array.from({ length: 40 }, (_, at) => ({
    path: `f${at}`,
    reason: 'is `x`',
  }));
  const block = uncheckedFilesBlock(
    gatherReport({ title: '' }, [auditedFile({ uncheckedFiles })], []),
  );
  expect(block.title).toBe('40 files not checked by the audit (not blocking)');
  const [row, ...others] = markdownSection(block).rows;
  expect(others).toEqual([]);
  expect(row).toMatch(
    /^- is `x` \(40 files\)<br><sub>`f0`, `f1`, .*`f29` and 10 more files<\/sub>\n$/,
  );
});
