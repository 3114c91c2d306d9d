import {
  loadPolicy,
  policySchema
} from "./chunk-C4GYCRT4.js";
export {
  loadPolicy,
  policySchema
};
