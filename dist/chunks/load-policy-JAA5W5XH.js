import {
  loadPolicy,
  policySchema
} from "./chunk-YIBY7UL3.js";
export {
  loadPolicy,
  policySchema
};
