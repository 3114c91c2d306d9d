import {
  loadPolicy,
  policySchema
} from "./chunk-63OIKBZS.js";
export {
  loadPolicy,
  policySchema
};
