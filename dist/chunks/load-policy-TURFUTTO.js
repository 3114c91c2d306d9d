import {
  loadPolicy,
  policySchema
} from "./chunk-T2CD4XQD.js";
export {
  loadPolicy,
  policySchema
};
