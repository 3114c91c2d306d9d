import { describe, expect, it } from '@jest/globals';
import { checkCondition, readFalco } from './falco-grammar.ts';

const KNOWN = {
  lists: new Map([['shell_names', []]]),
  macros: new Map([['started', '']]),
};

describe('checkCondition', () => {
  it.each([
    'started',
    'evt.type in (execve, execveat) and container.id != host',
    "(evt.type=open or evt.type = openat) and fd.typechar='f' and fd.num>=0",
    'not proc.name in (shell_names, bash) and not (started or proc.aname[2] = sh)',
    'fd.name glob "/home/*/.ssh/*" and proc.pname exists',
    'fd.net != "127.0.0.0/8" and fd.name pmatch (/etc, /usr)',
    'proc.name in ()',
  ])('accepts %s', (condition) => {
    expect(() => checkCondition(condition, KNOWN)).not.toThrow();
  });

  it.each([
    '',
    'unknown_macro',
    'evt.type in execve',
    'evt.type in (execve',
    'evt.type is execve',
    'started and',
    'started started',
    'proc.name in (other_names)',
    'fd.name = "a',
    'fd.num > many',
    'a.b = c) or (a.b = d',
  ])('rejects the condition %j', (condition) => {
    expect(() => checkCondition(condition, KNOWN)).toThrow();
  });
});

const RULE = `
- rule: Shell
  desc: A shell started
  condition: started
  output: Shell (name=%proc.name)
  priority: NOTICE
  tags: [container]
`;

describe('readFalco', () => {
  it('reads lists, macros and rules', () => {
    const text = `
- required_engine_version: 17
- list: shells
  items: [bash, sh]
- macro: started
  condition: evt.type = execve and proc.name in (shells)
${RULE}`;
    const { lists, macros, rules } = readFalco(text);
    expect([lists.get('shells'), macros.size, rules[0]?.rule]).toEqual([
      ['bash', 'sh'],
      1,
      'Shell',
    ]);
  });

  it.each([
    ['a macro after its use', `${RULE}\n- macro: started\n  condition: evt.type = execve`],
    ['an unknown item', '- filter: a'],
    ['an unknown key', '- list: a\n  items: []\n  condition: b'],
    ['a rule without output', '- rule: a\n  desc: b\n  condition: c.d = e\n  priority: INFO'],
    [
      'an unknown priority',
      '- rule: a\n  desc: b\n  condition: c.d = e\n  output: f\n  priority: SEVERE',
    ],
    ['a list of numbers', '- list: a\n  items: [1]'],
  ])('rejects %s', (_name, text) => {
    expect(() => readFalco(text)).toThrow();
  });
});
