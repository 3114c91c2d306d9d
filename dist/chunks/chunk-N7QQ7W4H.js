// shared/host/nearest.ts
var MAX_NAME_LENGTH = 64;
var MAX_DISTANCE = 5;
function nearest(name, candidates) {
  let best;
  let bestDistance = Math.min(MAX_DISTANCE, Math.max(2, Math.floor(name.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  const left = a.slice(0, MAX_NAME_LENGTH);
  const right = b.slice(0, MAX_NAME_LENGTH);
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return at(previous, right.length);
}
function at(values, index) {
  return values[index] ?? 0;
}

// shared/host/inputs.ts
import { isAbsolute, resolve } from "node:path";
var TRUE = ["true", "True", "TRUE"];
var FALSE = ["false", "False", "FALSE"];
var WHOLE_NUMBER = /^[0-9]{1,15}$/;
var LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
function choice(values, options) {
  return {
    ...base(options),
    accepts: `one of ${values.join(", ")}`,
    parse: (text2) => oneOf(values, text2)
  };
}
function flag(options) {
  return {
    ...base({ default: "false", ...options }),
    shape: "switch",
    absent: false,
    accepts: "true or false",
    parse: (text2) => {
      if (TRUE.includes(text2)) return good(true);
      if (FALSE.includes(text2)) return good(false);
      return bad(`is ${quote(text2)}, which is neither true nor false`, "Write true or false");
    }
  };
}
function count(options) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const accepts = options.max === void 0 ? `a whole number from ${min} up` : `a whole number from ${min} to ${max}`;
  return {
    ...base(options),
    accepts,
    parse: (text2) => {
      const value = Number(text2);
      if (WHOLE_NUMBER.test(text2) && value >= min && value <= max) return good(value);
      return bad(`is ${quote(text2)}`, `Write ${accepts}`);
    }
  };
}
function text(options) {
  const absent = options.default === void 0 ? void 0 : "";
  return { ...base(options), absent, accepts: "text", parse: (written) => good(written) };
}
function secret(options) {
  return { ...text(options), secret: true };
}
function lines(options) {
  const { commas = false } = options;
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: commas ? "a list, by line or comma" : "a list, one item a line",
    parse: (written) => good(splitList(written, commas))
  };
}
function choices(values, options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: `any of ${values.join(", ")}, by line or comma`,
    parse: (written) => {
      const items = [...new Set(splitList(written, true))];
      const wrong = items.map((item) => oneOf(values, item)).find((parsed) => !parsed.ok);
      return wrong === void 0 || wrong.ok ? good(items) : wrong;
    }
  };
}
function path(options) {
  return {
    ...base(options),
    accepts: "a path",
    parse: (written, host) => absolutePath(written, host.workspace)
  };
}
function paths(options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: "paths, one a line",
    parse: (written, host) => {
      const found = [];
      for (const item of splitList(written, false)) {
        const parsed = absolutePath(item, host.workspace);
        if (!parsed.ok) return parsed;
        found.push(parsed.value);
      }
      return good(found);
    }
  };
}
function url(options) {
  return { ...base(options), accepts: "an https address", parse: parseUrl };
}
function base(options) {
  return {
    help: options.help,
    default: options.default ?? "",
    required: options.required ?? false,
    shape: "value",
    secret: false,
    env: options.env ?? "",
    absent: void 0
  };
}
function oneOf(values, written) {
  if (values.includes(written)) return good(written);
  const close = nearest(written, values);
  return bad(
    `is ${quote(written)}, which is not one of ${values.join(", ")}`,
    close === void 0 ? `Write one of ${values.join(", ")}` : `Did you mean ${close}?`
  );
}
function absolutePath(written, workspace) {
  if (written.includes("\0")) return bad("has a NUL character", "Write the path without it");
  return good(isAbsolute(written) ? resolve(written) : resolve(workspace, written));
}
function parseUrl(written) {
  const address = URL.canParse(written) ? new URL(written) : void 0;
  if (address === void 0) {
    return bad(`is ${quote(written)}, which is no address`, "Write https://host/path");
  }
  if (address.username !== "" || address.password !== "") {
    return bad("has a user name or a password in it", "Give credentials by their own input");
  }
  const local = address.protocol === "http:" && LOOPBACK_HOSTS.includes(address.hostname);
  if (address.protocol !== "https:" && !local) {
    return bad(`is ${quote(written)}, which is not https`, "Write an address that begins https://");
  }
  return good(written.endsWith("/") ? written.slice(0, -1) : written);
}
function splitList(written, commas) {
  return written.split(commas ? /[\n,]/ : "\n").map((item) => item.trim()).filter((item) => item !== "");
}
function good(value) {
  return { ok: true, value };
}
function bad(problem, fix) {
  return { ok: false, problem, fix };
}
var MAX_QUOTED_LENGTH = 80;
function quote(written) {
  const short = written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
  return `"${short}"`;
}

// shared/host/spec.ts
function defineSpec(spec) {
  return spec;
}

// actions/inputs/output.ts
var outputInputs = {
  "output-dir": path({
    help: "A folder to write the files to, made when it is missing; without it, the folder that the steps of a job share."
  })
};

export {
  nearest,
  choice,
  flag,
  count,
  text,
  secret,
  lines,
  choices,
  path,
  paths,
  url,
  defineSpec,
  outputInputs
};
