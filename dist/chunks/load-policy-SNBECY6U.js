import {
  loadPolicy,
  policySchema
} from "./chunk-NGGQLYJG.js";
export {
  loadPolicy,
  policySchema
};
