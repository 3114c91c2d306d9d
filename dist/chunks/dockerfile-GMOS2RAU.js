import {
  applyRules
} from "./chunk-4U5ERV43.js";

// shared/audit/dockerfile/read-instructions.ts
var LINE = /^([ \t]*)([A-Za-z]+)(?:[ \t]+(.*?))?[ \t]*\r?$/;
function readInstructions(file) {
  const instructions = [];
  let start = 0;
  let isContinued = false;
  for (const line of file.text.split("\n")) {
    const match = isContinued || line.trimStart().startsWith("#") ? null : LINE.exec(line);
    if (match !== null) instructions.push(instructionOf(match, start, file));
    if (!line.trimStart().startsWith("#")) isContinued = /\\[ \t]*\r?$/.test(line);
    start += line.length + 1;
  }
  return instructions;
}
function instructionOf(match, start, file) {
  const [line, indent = "", name = "", rest = ""] = match;
  const nameStart = start + indent.length;
  return {
    file,
    name: name.toUpperCase(),
    rest,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    span: { start: nameStart, end: start + line.trimEnd().length }
  };
}

// shared/audit/dockerfile/rules/maintainer.ts
var rule = {
  id: "dockerfile/maintainer",
  title: "The instruction `MAINTAINER` is deprecated",
  severity: "none",
  profile: "all",
  why: "Build tools can stop to support the instruction. Tools that read labels do not see its value.",
  fix: 'Use a label: `LABEL org.opencontainers.image.authors="name"`.',
  references: ["https://docs.docker.com/reference/build-checks/maintainer-deprecated/"],
  aliases: [
    "CKV_DOCKER_6",
    "DL4000",
    "DS-0022",
    "MaintainerDeprecated",
    "maintainer-is-deprecated",
    "maintainer_instruction_being_used"
  ],
  controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
  *check({ name, rest, nameSpan, span }) {
    if (name !== "MAINTAINER") return;
    const text = `LABEL org.opencontainers.image.authors=${JSON.stringify(rest)}`;
    const isSimple = rest !== "" && !/["'$`\\]/.test(rest);
    yield {
      at: nameSpan,
      address: `MAINTAINER ${rest}`,
      ...isSimple && { edits: [{ span, text, isSafe: true }] }
    };
  }
};

// shared/audit/dockerfile/rules.generated.ts
var RULES = [rule];

// shared/audit/dockerfile/dockerfile.ts
var NAME = /^(?:(?:docker|container)file(?:[._-].*)?|.+\.(?:docker|container)file)$/i;
var dockerfileArea = {
  name: "dockerfile",
  rules: RULES,
  reads: ({ path }) => NAME.test(path.slice(path.lastIndexOf("/") + 1)),
  check: (files, facts) => {
    const instructions = files.flatMap(readInstructions);
    return {
      hits: [...applyRules(RULES, instructions, facts)],
      problems: [],
      unchecked: [],
      subjects: { instructions: instructions.length }
    };
  }
};
export {
  dockerfileArea
};
