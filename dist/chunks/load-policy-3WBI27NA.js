import {
  loadPolicy,
  policySchema
} from "./chunk-S7RMNLHX.js";
export {
  loadPolicy,
  policySchema
};
