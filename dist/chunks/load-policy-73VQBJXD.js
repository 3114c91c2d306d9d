import {
  loadPolicy,
  policySchema
} from "./chunk-3YWG6UP3.js";
export {
  loadPolicy,
  policySchema
};
