import {
  loadPolicy,
  policySchema
} from "./chunk-MRTHLMNE.js";
export {
  loadPolicy,
  policySchema
};
