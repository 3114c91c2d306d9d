import {
  loadPolicy,
  policySchema
} from "./chunk-6WLA2F56.js";
export {
  loadPolicy,
  policySchema
};
