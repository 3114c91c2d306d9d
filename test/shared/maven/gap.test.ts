import { describe, expect, it } from '@jest/globals';
import { readPom } from '../../../shared/ecosystems/java/pom-model.ts';
import { gapOf, problemsOf } from '../../../shared/maven/gap.ts';
import { contradiction, type Issue } from '../../../shared/maven/issue.ts';
import { notFoundIn } from '../../../shared/maven/repository.ts';
import { aPom } from '../../support/maven-poms.ts';

const pom = readPom({ path: 'pom.xml', bytes: Buffer.from(aPom('g:a:1')) });
if (pom === undefined) throw new Error('not a pom');
const PLACE = { file: pom.file, line: 7 };

function missing(subject: string, place: Issue['place'] = PLACE): Issue {
  return { subject, failure: notFoundIn(['https://r.test']), place };
}

describe('the gap in the packages of a POM', () => {
  it('is undefined if there are no issues', () => {
    expect(gapOf([], pom)).toBeUndefined();
  });

  it('states the first issue, its line and the number of other issues', () => {
    expect(gapOf([missing('The pom a'), missing('The pom b'), missing('The pom a')], pom)).toEqual({
      text: 'The pom a was not found in https://r.test (and 1 more problem)',
      line: 7,
      fix: notFoundIn([]).fix,
    });
  });

  it('states the file and the line if the issue is in another file', () => {
    const file = { ...pom.file, path: 'parent/pom.xml' };
    expect(gapOf([missing('The pom a', { file, line: 2 })], pom)).toMatchObject({
      text: 'The pom a was not found in https://r.test (parent/pom.xml:2)',
      line: undefined,
    });
  });

  it('is accompanied by a problem if a POM has the wrong content', () => {
    const issues = [missing('The pom a'), contradiction('The parent', 'is wrong', PLACE)];
    expect(problemsOf([...issues, ...issues], pom)).toMatchObject(
      [
        { code: 'contradiction', path: 'pom.xml', line: 7, message: /^The parent is wrong. Fix: / },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
  });
});
