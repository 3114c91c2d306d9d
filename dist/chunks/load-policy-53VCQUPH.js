import {
  loadPolicy,
  policySchema
} from "./chunk-ORHVS4OU.js";
export {
  loadPolicy,
  policySchema
};
