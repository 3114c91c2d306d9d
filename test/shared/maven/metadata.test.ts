import { expect, it } from '@jest/globals';
import { versionsIn } from '../../../shared/maven/metadata.ts';

it('the list of versions is read in its order', () => {
  const text =
    '<metadata><versioning><latest>2</latest><versions><version>1</version><version>2</version></versions></versioning></metadata>';
  expect(versionsIn('m.xml', Buffer.from(text))).toEqual(['1', '2']);
});

it('a list without versions is empty, and a page is refused', () => {
  expect(versionsIn('m.xml', Buffer.from('<metadata/>'))).toEqual([]);
  expect(() => versionsIn('m.xml', Buffer.from('<html><br></html>'))).toThrow(/Invalid XML/);
});
