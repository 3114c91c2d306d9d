import {
  loadPolicy,
  policySchema
} from "./chunk-SAPDAZ3V.js";
export {
  loadPolicy,
  policySchema
};
