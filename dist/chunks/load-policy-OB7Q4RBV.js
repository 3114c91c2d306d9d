import {
  loadPolicy,
  policySchema
} from "./chunk-SOMQW2Z4.js";
export {
  loadPolicy,
  policySchema
};
