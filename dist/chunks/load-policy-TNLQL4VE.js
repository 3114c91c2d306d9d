import {
  loadPolicy,
  policySchema
} from "./chunk-O4TORXJH.js";
export {
  loadPolicy,
  policySchema
};
