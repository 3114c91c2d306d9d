import { describe, expect, it } from '@jest/globals';
import { type Origins, writesIn } from '../../../../shared/audit/workflow/script-writes.ts';

const NONE: Origins = new Set();

/** Returns what a script writes, as `FILE name` for each value that contains text of `$T` or `${{ t }}`. */
function written(script: string): readonly string[] {
  const writes = writesIn(script, {
    variable: (name) => (name === 't' ? new Set(['outsiders']) : NONE),
    expression: (text) => (text.trim() === 't' ? new Set(['outsiders']) : NONE),
    files: new Set(script.includes('pr.txt') ? ['outsiders'] : []),
  });
  return writes
    .filter(({ origins }) => origins.size > 0)
    .map(({ file, name }) => `${file} ${name}`);
}

describe('writesIn', () => {
  it.each([
    ['echo "a=$T" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$T" >> "${GITHUB_ENV}"', ['ENV a']],
    ['echo "$T" >> $GITHUB_PATH', ['PATH *']],
    ['echo "a=$(cat pr.txt)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$(<pr.txt)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['a=$(jq -r .number pr.txt)\necho "a=$a" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$(ls pr.txt | cat -n)" >> $GITHUB_OUTPUT', []],
    ['cat > pr.txt\necho "a=1" >> $GITHUB_OUTPUT', []],
    ['echo "A-b=${{ t }}" >> $GITHUB_OUTPUT', ['OUTPUT a-b']],
    ['echo "::set-output name=a::$T"', ['OUTPUT a']],
    ['echo "name=$T" >> $GITHUB_OUTPUT', ['OUTPUT name']],
    ['echo "a=$T" >> $GITHUB_OUTPUT; echo b=1 >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['{ echo "a<<E"; echo "$T"; echo E; } >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a<<E" >> $GITHUB_ENV\necho $T >> $GITHUB_ENV\necho E >> $GITHUB_ENV', ['ENV a']],
    ['x=$T\ny="${x,,}"\necho "a=$y" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x=1\nx+=$T\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['for x in $T; do echo "a=$x"; done >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['read -r x <<< "$T"\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['"a=$env:T" >> $env:GITHUB_OUTPUT', ['OUTPUT a']],
    ['Add-Content -Path $env:GITHUB_ENV -Value "a=$env:T"', ['ENV a']],
    ['echo a=%T%>> %GITHUB_OUTPUT%', ['OUTPUT a']],
    ['echo "a=$(jq -r .issue.title $GITHUB_EVENT_PATH)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$(gh pr view 1 --json body -q .body)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['if a; then x="$T"; else x=1; fi\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x="$T"; if [ -z "$x" ]; then x=1; fi\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['if [ -z "$T" ]; then T=1; fi\necho "a=$T" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['case b in c) x=$T;; *) x=1;; esac\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['[[ b ]] && x="$T" || x=1\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x=$T\n(x=1)\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x=$T\nx=1 env\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    [`echo "a=$(echo "$T" | tr -d '\\n')" >> $GITHUB_OUTPUT`, ['OUTPUT a']],
    ['echo "a=$(echo "$T" | grep -o x.*)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    [`echo "a=$(echo "$T" | sed 's/[^:]*: //')" >> $GITHUB_OUTPUT`, ['OUTPUT a']],
    ['echo "a=$(echo "$T" | base64 -d)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$(echo "$T" | base64 | base64 -d)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$T $(echo "$T" | sha256sum)" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=${T/[^a-z]/}" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=${T//[^a-z]/}$T" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['echo "a=$T" | tee -a $GITHUB_OUTPUT | wc -l', ['OUTPUT a']],
    ['if b; then echo "a=$T"; fi >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['while read -r x; do echo "a=$x" >> $GITHUB_OUTPUT; done <<< "$T"', ['OUTPUT a']],
    [
      'while IFS= read -r x\ndo\n  echo "a=$x" >> $GITHUB_OUTPUT\ndone < <(echo "$T")',
      ['OUTPUT a'],
    ],
    ['IFS=, read -r x y <<< "$T"\necho "a=$y" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ["read -r -d '' x <<< $T\necho a=$x >> $GITHUB_OUTPUT", ['OUTPUT a']],
    ['x=$(\n  echo "$T"\n)\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x=$(cat <<E\n)$T\nE\n)\necho "a=$x" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['x=$(echo\necho "a=$T" >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['(echo "a=$T"; echo b=1) >> $GITHUB_OUTPUT', ['OUTPUT a']],
    ['(x=$T; echo "a=$x" >> $GITHUB_OUTPUT)', ['OUTPUT a']],
    ['f() { x=$T; echo "a=$x" >> $GITHUB_OUTPUT; }', ['OUTPUT a']],
    ['$x = \'a\'\nif ($b) { $x = $env:T }\n"a=$x" >> $env:GITHUB_OUTPUT', ['OUTPUT a']],
    ['foreach ($x in $env:T) {\n"a=$x" >> $env:GITHUB_OUTPUT\n}', ['OUTPUT a']],
  ])('finds what %j writes', (script, expected) => {
    expect(written(script)).toEqual(expected);
  });

  it.each([
    'echo "a=1" >> $GITHUB_OUTPUT',
    'echo "a=$T"',
    'if [ "$T" = x ]; then echo "a=1" >> $GITHUB_OUTPUT; fi',
    'x=$T\nx=1\necho "a=$x" >> $GITHUB_OUTPUT',
    `x=$(echo "$T" | tr -cd 'a-z')\necho "a=$x" >> $GITHUB_OUTPUT`,
    `echo "a=$(echo "$T" | sed 's/[^a-z]/-/g')" >> $GITHUB_OUTPUT`,
    'echo "a=${T//[^a-z]/}" >> $GITHUB_OUTPUT',
    'echo "a=$(echo "$T" | sha256sum)" >> $GITHUB_OUTPUT',
    'echo "a=$(jq .issue.number $GITHUB_EVENT_PATH)" >> $GITHUB_OUTPUT',
    'echo "a=$(gh pr list --json number,title -q \'.[0].number\')" >> $GITHUB_OUTPUT',
    'x=$T\nif b; then c; fi\nx=1\necho "a=$x" >> $GITHUB_OUTPUT',
    'echo "a=$(tr -dc a-z <<< "$T")" >> $GITHUB_OUTPUT',
    'echo "a=$(echo "$T" | jq -sRr @uri)" >> $GITHUB_OUTPUT',
    'x=$(gh pr create --title "$T" --body b)\necho "a=$x" >> $GITHUB_OUTPUT',
    `echo "a=$(gh pr list --json number,title -q '.[] | select(.title == "b") | .number')" >> $GITHUB_OUTPUT`,
    `echo "a=$(gh pr list --json number,title | jq '.[0].number')" >> $GITHUB_OUTPUT`,
    'echo "a=$([[ "$T" == fix* ]] && echo patch || echo minor)" >> $GITHUB_OUTPUT',
    'echo "a=$(echo "$T" | grep -q x && echo true || echo false)" >> $GITHUB_OUTPUT',
    '# echo "a=$T" >> $GITHUB_OUTPUT',
    'x=$T\n(cd b; c)\nx=1\necho "a=$x" >> $GITHUB_OUTPUT',
    'x=$T\nif ($b) { c }\nx=1\necho "a=$x" >> $GITHUB_OUTPUT',
    `x=$(\n  echo "$T" |\n  tr -cd 'a-z'\n)\necho "a=$x" >> $GITHUB_OUTPUT`,
    'if ($env:T) { $x = 1 }\n"a=$x" >> $env:GITHUB_OUTPUT',
    'while read x; do echo a=1; done <<< "$T" >> $GITHUB_OUTPUT',
  ])('finds nothing in %j', (script) => {
    expect(written(script)).toEqual([]);
  });

  it.each([
    ['ends of groups', '}>$GITHUB_OUTPUT\n', ''],
    ['open groups', '{ ', '\n}>$GITHUB_OUTPUT'],
    ['groups', '{\n', '}>$GITHUB_OUTPUT\n'.repeat(1000)],
    ['starts of cases', 'case x in (', ''],
    ['loops', 'while read -a "', 'done <a>$GITHUB_OUTPUT\n'.repeat(1000)],
    ['pipes to sed', '|sed ', '>$GITHUB_OUTPUT'],
    ['open expressions', '${{', '>$GITHUB_OUTPUT'],
    ['open substitutions', '$(', '>$GITHUB_OUTPUT'],
    ['open conditions', 'select(', ' $GITHUB_EVENT_PATH >$GITHUB_OUTPUT'],
  ])('reads many %s in time', (_, part, end) => {
    const script = `${part.repeat(Math.floor((49_000 - end.length) / part.length))}${end}`;
    const start = performance.now();
    written(script);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('trusts no command to clean the text of a very long script', () => {
    const long = `echo "a=$(echo "$T" | sha256sum)" >> $GITHUB_OUTPUT\n${'#'.repeat(60_000)}`;
    expect(written(long)).toEqual(['OUTPUT *', 'ENV *', 'PATH *']);
  });

  it('does not tell the values of a very long script apart', () => {
    const long = `echo $T\n${'#'.repeat(60_000)}\necho a=1 >> $GITHUB_OUTPUT`;
    expect(written(long)).toEqual(['OUTPUT *', 'ENV *', 'PATH *']);
  });
});
