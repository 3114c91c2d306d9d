import { expect, it } from '@jest/globals';
import { segmentsOf } from '../../../../shared/ecosystems/swift/repository-segments.ts';

it.each([
  ['https://GitHub.com/o/r.git', ['github.com', 'o', 'r']],
  ['git@github.com:o/r.git', ['github.com', 'o', 'r']],
  ['ssh://git@h.example:22/o/r', ['h.example', 'o', 'r']],
  ['https://u:p@www.github.com:443/o/r.git/', ['github.com', 'o', 'r']],
  ['ssh://git@ssh.github.com:443/o/%72?x=1#y', ['github.com', 'o', 'r']],
  ['https://h.example/%', ['h.example', '%']],
  ['./here', undefined],
  [`https://h.example/${'a'.repeat(3000)}`, undefined],
])('for the location %s, segmentsOf returns %j', (place, segments) => {
  expect(segmentsOf(place)).toEqual(segments);
});
