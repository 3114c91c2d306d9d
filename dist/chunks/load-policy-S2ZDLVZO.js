import {
  loadPolicy,
  policySchema
} from "./chunk-TXPFL7OQ.js";
export {
  loadPolicy,
  policySchema
};
