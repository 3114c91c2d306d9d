import {
  loadPolicy,
  policySchema
} from "./chunk-JVXY3ILH.js";
export {
  loadPolicy,
  policySchema
};
