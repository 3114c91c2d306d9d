/** Limits of GitHub for one log. GitHub refuses a complete log above them. */
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;
const MAX_RULES = 25_000;
const MAX_LOCATIONS = 1_000;
const MAX_TAGS = 20;

/** Maximum length of the descriptions of a rule, in characters. */
const MAX_DESCRIPTION_LENGTH = 1024;

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the reasons why code scanning would not process a SARIF log. Empty if code scanning would process the log.
 */
export function sarifProblems(log: unknown): readonly string[] {
  const root = object(log);
  const runs = list(root['runs']);
  return [
    ...unless(root['version'] === '2.1.0', 'version must be 2.1.0'),
    ...unless(Array.isArray(root['runs']), 'runs is missing'),
    ...unless(runs.length <= MAX_RUNS, `more than ${MAX_RUNS} runs`),
    ...unless(new Set(runs.map(categoryOf)).size === runs.length, 'two runs of one category'),
    ...runs.flatMap((run, index) => runProblems(run, `runs[${index}]`)),
  ];
}

/** Since July 2025, GitHub refuses two runs with the same tool and category in one upload. */
function categoryOf(run: Json): string {
  const id = String(object(run['automationDetails'])['id'] ?? '');
  return `${toolOf(run)['name']} ${id.slice(0, id.lastIndexOf('/') + 1)}`;
}

function runProblems(run: Json, where: string): readonly string[] {
  const rules = list(toolOf(run)['rules']);
  const results = list(run['results']);
  return [
    ...unless(typeof toolOf(run)['name'] === 'string', `${where}: tool.driver.name is missing`),
    ...unless(rules.length <= MAX_RULES, `${where}: more than ${MAX_RULES} rules`),
    ...unless(results.length <= MAX_RESULTS, `${where}: more than ${MAX_RESULTS} results`),
    ...rules.flatMap((rule, index) => ruleProblems(rule, `${where}.rules[${index}]`)),
    ...results.flatMap((result, index) =>
      resultProblems(result, rules, `${where}.results[${index}]`),
    ),
  ];
}

function ruleProblems(rule: Json, where: string): readonly string[] {
  const properties = object(rule['properties']);
  const severity = properties['security-severity'];
  const texts = ['shortDescription', 'fullDescription'].map((key) => object(rule[key])['text']);
  return [
    ...unless(typeof rule['id'] === 'string', `${where}: id is missing`),
    ...texts.flatMap((text) =>
      unless(
        typeof text === 'string' && text.length <= MAX_DESCRIPTION_LENGTH,
        `${where}: a description is missing or longer than ${MAX_DESCRIPTION_LENGTH}`,
      ),
    ),
    ...unless(list(properties['tags']).length <= MAX_TAGS, `${where}: more than ${MAX_TAGS} tags`),
    ...unless(areDistinct(list(properties['tags'])), `${where}: a tag is there twice`),
    ...unless(
      severity === undefined || isScore(severity),
      `${where}: security-severity is no score`,
    ),
  ];
}

function resultProblems(result: Json, rules: readonly Json[], where: string): readonly string[] {
  const locations = list(result['locations']);
  const { ruleIndex, ruleId } = result;
  const indexed = typeof ruleIndex === 'number' ? rules[ruleIndex]?.['id'] : ruleId;
  return [
    ...unless(
      typeof object(result['message'])['text'] === 'string',
      `${where}: message.text is missing`,
    ),
    ...unless(indexed === ruleId, `${where}: ruleIndex and ruleId disagree`),
    ...unless(locations.length > 0, `${where}: expected at least one location`),
    ...unless(locations.length <= MAX_LOCATIONS, `${where}: more than ${MAX_LOCATIONS} locations`),
    ...locations.flatMap((location) => locationProblems(location, where)),
  ];
}

/** Paths are relative to the root of the repository. */
function locationProblems(location: Json, where: string): readonly string[] {
  const place = object(location['physicalLocation']);
  const uri = object(place['artifactLocation'])['uri'];
  const region = object(place['region']);
  const line = region['startLine'];
  return [
    ...unless(
      typeof uri === 'string' && uri !== '' && !/^(?:\/|[a-z]+:|\.\.\/)/i.test(uri),
      `${where}: artifactLocation.uri is missing or not relative`,
    ),
    ...unless(
      line === undefined || (Number.isInteger(line) && Number(line) >= 1),
      `${where}: startLine is less than 1`,
    ),
  ];
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isScore(value: unknown): boolean {
  return typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 10;
}

function toolOf(run: Json): Json {
  return object(object(run['tool'])['driver']);
}

function unless(condition: boolean, problem: string): readonly string[] {
  return condition ? [] : [problem];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
