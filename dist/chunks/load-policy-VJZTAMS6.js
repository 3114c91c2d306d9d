import {
  loadPolicy,
  policySchema
} from "./chunk-VCWR6IJC.js";
export {
  loadPolicy,
  policySchema
};
