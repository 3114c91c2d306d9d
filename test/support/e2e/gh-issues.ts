/**
 * A stub of the commands of `gh` for issues. The issues are in the JSON file that `GH_TEST_ISSUES` names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { realNow } from '../test-clock.ts';

export interface StubIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly label: string;
  readonly createdAt: string;
}

const file = process.env['GH_TEST_ISSUES'] ?? '';
const [group, command, ...args] = process.argv.slice(2);
const issues: StubIssue[] = JSON.parse(readFileSync(file, 'utf8'));

function option(name: string): string {
  const at = args.indexOf(name);
  if (at === -1) throw new Error(`${name} is missing`);
  return args[at + 1] ?? '';
}

function issueAt(): StubIssue {
  const found = issues.find(({ number }) => String(number) === args[0]);
  if (found === undefined) throw new Error(`no issue ${args[0]}`);
  return found;
}

function run(): void {
  switch (`${group} ${command}`) {
    case 'label create':
      return;
    case 'issue list': {
      const own = issues.filter(
        ({ label, state }) => label === option('--label') && state === option('--state'),
      );
      const fields = option('--json').split(',');
      const shown = own.map((issue) =>
        Object.fromEntries(Object.entries(issue).filter(([name]) => fields.includes(name))),
      );
      process.stdout.write(JSON.stringify(shown));
      return;
    }
    case 'issue create': {
      const number = issues.length + 1;
      const [title, label] = [option('--title'), option('--label')];
      const body = readFileSync(option('--body-file'), 'utf8');
      const createdAt = new Date(realNow()).toISOString().replace(/\.\d+/, '');
      issues.push({ number, title, body, state: 'open', label, createdAt });
      return;
    }
    case 'issue edit': {
      const issue = issueAt();
      issue.title = option('--title');
      issue.body = readFileSync(option('--body-file'), 'utf8');
      return;
    }
    case 'issue close':
      issueAt().state = 'closed';
      return;
    default:
      throw new Error(`unknown command ${group} ${command}`);
  }
}

run();
writeFileSync(file, JSON.stringify(issues));
