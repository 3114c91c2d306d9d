import { expect, it } from '@jest/globals';
import { versionsIn } from '../../../shared/maven/metadata.ts';

it('versionsIn returns the versions in the order in which the file lists them', () => {
  const text =
    '<metadata><versioning><latest>2</latest><versions><version>1</version><version>2</version></versions></versioning></metadata>';
  expect(versionsIn('m.xml', Buffer.from(text))).toEqual(['1', '2']);
});

it('versionsIn returns an empty list for a file without versions, and rejects an HTML page', () => {
  expect(versionsIn('m.xml', Buffer.from('<metadata/>'))).toEqual([]);
  expect(() => versionsIn('m.xml', Buffer.from('<html><br></html>'))).toThrow(/Invalid XML/);
});
