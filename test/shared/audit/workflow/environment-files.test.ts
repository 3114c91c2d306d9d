import { describe, expect, it } from '@jest/globals';
import { writesVariable } from '../../../../shared/audit/workflow/environment-files.ts';

describe('writesVariable', () => {
  it.each([
    'echo "A=$(cat f)" >> "$GITHUB_ENV"',
    'echo "$DIR" >> $GITHUB_PATH',
    '{\n  echo "A=$B"\n} >> $GITHUB_ENV',
    'cat <<EOF >> $GITHUB_ENV\nA=$B\nEOF',
    '"A=$b" | Out-File -Append $env:GITHUB_ENV',
    'echo A=%B% >> %GITHUB_ENV%',
    'cat values.txt >> "$GITHUB_ENV"',
    'make && ./print.sh > ${GITHUB_PATH}',
    'echo "A=$PWD_OF_PULL_REQUEST" >> $GITHUB_ENV',
    'echo "A=$(date; cat f)" >> $GITHUB_ENV',
    'cd "$DIR" && echo "A=$PWD" >> $GITHUB_ENV',
    'echo "A=${{ github.head_ref }}" >> $GITHUB_ENV',
    'echo "A=${{ matrix.job }}" >> $GITHUB_ENV',
  ])('returns true for the script %j', (script) => {
    expect(writesVariable(script)).toBe(true);
  });

  it.each([
    'echo A=1 >> $GITHUB_ENV',
    'echo "$A" >> $GITHUB_OUTPUT',
    '# echo "$A" >> $GITHUB_ENV',
    'cat $GITHUB_ENV',
    'echo "$PWD/bin:${HOME}" >> $GITHUB_PATH',
    'echo "N=$(( $(nproc) + 1 ))" >> $GITHUB_ENV',
    'echo "DAY=$(date +%Y-%m-%d)" >> $GITHUB_ENV',
    'echo "A=${{ github.workspace }}/${{ runner.os }}" >> $GITHUB_ENV',
    'cat <<EOF >> $GITHUB_ENV\nA=1\nEOF',
    '[ -n x ] && echo A=1 >> $GITHUB_ENV',
  ])('returns false for the script %j', (script) => {
    expect(writesVariable(script)).toBe(false);
  });
});
