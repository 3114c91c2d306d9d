import {
  documentTimestamp
} from "./chunk-LC3J6C6C.js";

// shared/flows/results/vex-timestamp.ts
function vexTimestamp({ advisories }, { env, now }) {
  return documentTimestamp(env) ?? advisories.newest ?? now().toISOString();
}

export {
  vexTimestamp
};
