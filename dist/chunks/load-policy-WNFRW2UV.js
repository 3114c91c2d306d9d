import {
  loadPolicy,
  policySchema
} from "./chunk-EU2CXZSG.js";
export {
  loadPolicy,
  policySchema
};
