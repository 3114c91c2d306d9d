import {
  loadPolicy,
  policySchema
} from "./chunk-YCMSC5VW.js";
export {
  loadPolicy,
  policySchema
};
