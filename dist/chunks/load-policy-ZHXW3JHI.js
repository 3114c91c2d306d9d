import {
  loadPolicy,
  policySchema
} from "./chunk-HLQ4IZEM.js";
export {
  loadPolicy,
  policySchema
};
