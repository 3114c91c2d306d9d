import {
  loadPolicy,
  policySchema
} from "./chunk-WDVR4SKW.js";
export {
  loadPolicy,
  policySchema
};
