import {
  loadPolicy,
  policySchema
} from "./chunk-WGXRXGEB.js";
export {
  loadPolicy,
  policySchema
};
