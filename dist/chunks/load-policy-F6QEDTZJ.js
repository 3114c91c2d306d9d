import {
  loadPolicy,
  policySchema
} from "./chunk-2GCLIFGO.js";
export {
  loadPolicy,
  policySchema
};
