import { describe, expect, it } from '@jest/globals';
import { scriptCommands } from '../../../../shared/audit/workflow/script-commands.ts';

describe('scriptCommands', () => {
  it.each([
    ['a; b && c || d\ne', ['a', 'b', 'c', 'd', 'e']],
    ['a | b > c', ['a | b > c']],
    ['a |\n\n # x\n  b\nc', ['a |\n\n \n  b', 'c']],
    [`a |${' '.repeat(200)}\nb`, [`a |${' '.repeat(200)}\nb`]],
    ['a \\|\nb', ['a \\|', 'b']],
    ['$(a | b)\nc ||\nd', ['$(a | b)', 'c', 'd']],
    [`echo "a; b" 'c && d'`, [`echo "a; b" 'c && d'`]],
    ['echo "a\nb"', ['echo "a\nb"']],
    ["# don't\na # it's\nb", ['a', 'b']],
    ['a#b', ['a#b']],
    ['a \\\n  b', ['a    b']],
    ['cat <<EOF > f\nx; y\nEOF\nb', ['cat <<EOF > f\nx; y\nEOF', 'b']],
    ["cat <<-'A' <<B\n1\n\tA\n2\nB\nb", ["cat <<-'A' <<B\n1\n\tA\n2\nB", 'b']],
    ['cat <<EOF\nx', ['cat <<EOF\nx']],
    ['cat <<< "$a"; b', ['cat <<< "$a"', 'b']],
    ['echo "open; a', ['echo "open', 'a']],
    ['', []],
  ])('splits %j', (script, commands) => {
    expect(scriptCommands(script)).toEqual(commands);
  });

  it('takes time in proportion to the length of a pipe', () => {
    const start = performance.now();
    scriptCommands('a|\n'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('takes time in proportion to the length of the script', () => {
    for (const piece of ['<<a ', '"', "'\n", '<<a\n', '\\', '# ']) {
      const start = performance.now();
      scriptCommands(piece.repeat(50_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
