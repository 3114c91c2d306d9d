import {
  documentTimestamp
} from "./chunk-4YX7463P.js";

// shared/flows/results/vex-timestamp.ts
function vexTimestamp({ advisories }, { env, now }) {
  return documentTimestamp(env) ?? advisories.newest ?? now().toISOString();
}

export {
  vexTimestamp
};
