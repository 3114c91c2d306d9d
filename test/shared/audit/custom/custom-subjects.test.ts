import { describe, expect, it } from '@jest/globals';
import { subjectReader } from '../../../../shared/audit/custom/custom-subjects.ts';
import { CUSTOM_SUBJECTS } from '../../../../shared/model/custom-rule.ts';
import { COMPOSE, DEPLOYMENT, DOCKERFILE, WORKFLOW } from './custom-samples.ts';

const FILES = [COMPOSE, DEPLOYMENT, DOCKERFILE, WORKFLOW];

describe('subjectReader', () => {
  it.each(CUSTOM_SUBJECTS)(
    'finds all subjects of the kind %s in the only file that contains them',
    (on) => {
      const subjects = subjectReader(FILES)(on);
      expect(subjects.length).toBeGreaterThan(0);
      expect(new Set(subjects.map(({ file }) => file.path)).size).toBe(1);
    },
  );

  it('ignores binary files, and reads the subjects of each kind only once', () => {
    const read = subjectReader([{ ...DOCKERFILE, bytes: Buffer.from([0]) }, WORKFLOW]);
    expect(read('dockerfile/instruction')).toEqual([]);
    expect(read('workflow/job')).toBe(read('workflow/job'));
  });
});
