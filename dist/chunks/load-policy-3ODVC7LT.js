import {
  loadPolicy,
  policySchema
} from "./chunk-SHFPESEB.js";
export {
  loadPolicy,
  policySchema
};
