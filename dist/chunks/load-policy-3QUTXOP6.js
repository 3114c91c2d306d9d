import {
  loadPolicy,
  policySchema
} from "./chunk-ZIGXUA2E.js";
export {
  loadPolicy,
  policySchema
};
