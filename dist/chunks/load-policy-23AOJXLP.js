import {
  loadPolicy,
  policySchema
} from "./chunk-ZXORY3YF.js";
export {
  loadPolicy,
  policySchema
};
