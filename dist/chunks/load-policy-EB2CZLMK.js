import {
  loadPolicy,
  policySchema
} from "./chunk-C4XERXNT.js";
export {
  loadPolicy,
  policySchema
};
