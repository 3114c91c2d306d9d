import {
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/host/read-inputs.ts
function readInputs(spec, host) {
  const entries = Object.entries(spec.inputs);
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values = [];
  const problems = [];
  for (const [name, input] of entries) {
    const read = readInput(name, input, host);
    if ("problem" in read) problems.push(read);
    else values.push([name, read.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  return Object.fromEntries(values);
}
function textOf(name, input, host) {
  const given = host.input(name);
  if (given !== "") return given;
  const fromEnv = host.kind === "terminal" && input.env !== "" ? host.env[input.env] : void 0;
  if (fromEnv !== void 0 && fromEnv.trim() !== "") return fromEnv.trim();
  return input.default.includes("${{") ? "" : input.default;
}
function readInput(name, input, host) {
  const text = textOf(name, input, host);
  if (text === "") return input.required ? missing(name, input) : { value: input.absent };
  const parsed = input.parse(text, host);
  if (parsed.ok) {
    const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
    return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
  }
  if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
  return { name, isMissing: false, problem: "is not valid", fix: `Give it ${input.accepts}` };
}
function missing(name, input) {
  const fix = `Give it ${input.accepts}`;
  return { name, isMissing: true, problem: "is required and was not given", fix };
}
function inputError(problems, host) {
  const code = problems.every((problem) => problem.isMissing) ? "input-missing" : "input-invalid";
  const nameOf = (problem) => host.kind === "terminal" ? `--${problem.name}` : problem.name;
  const [first] = problems;
  if (problems.length === 1 && first !== void 0) {
    return new UserError(code, `Input ${nameOf(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed = problems.map(
    (problem) => `- ${nameOf(problem)} ${problem.problem}. ${sentence(problem.fix)}`
  );
  return new UserError(
    code,
    `${problems.length} inputs are wrong:
${listed.join("\n")}`,
    "Correct each of these inputs."
  );
}
function sentence(text) {
  return text.endsWith("?") ? text : `${text}.`;
}

export {
  readInputs
};
