import {
  errorCode
} from "./chunk-MIR6MHET.js";
import {
  UserError
} from "./chunk-EJ2PPSOD.js";

// actions/steps/step-files.ts
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
var MAX_RUNS = 1e3;
async function openStepFiles(host, action, outputDir) {
  const shared = host.kind === "actions" ? await nextFolder(host.stepsFolder, action) : outputDir ?? host.stepsFolder;
  const folder = outputDir ?? shared;
  await Promise.all([madeFolder(shared), madeFolder(folder)]);
  return {
    folder,
    write: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      if (shared !== folder) await copyFile(path, join(shared, name));
      return path;
    }
  };
}
function shownPath(host, path) {
  const below = relative(host.workspace, path);
  return below.startsWith("..") ? path : below;
}
async function nextFolder(parent, action) {
  await mkdir(parent, { recursive: true });
  for (let run = 1; run <= MAX_RUNS; run++) {
    const folder = join(parent, `${String(run).padStart(3, "0")}-${action}`);
    if (await isNewFolder(folder, parent, run)) return folder;
  }
  throw new UserError(
    "not-supported",
    `This job has run more than ${MAX_RUNS} actions of Assay.`,
    "Split the job."
  );
}
async function isNewFolder(folder, parent, run) {
  try {
    await mkdir(join(parent, `.${String(run).padStart(3, "0")}`));
    await mkdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
async function madeFolder(folder) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UserError(
      "input-invalid",
      `The folder ${folder} cannot be made.`,
      "Give another one as `output-dir`.",
      { cause }
    );
  }
}

// shared/model/decision.ts
var DECISION_KIND = "assay/decision/v1";

export {
  openStepFiles,
  shownPath,
  DECISION_KIND
};
