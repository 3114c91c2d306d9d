import {
  loadPolicy,
  policySchema
} from "./chunk-UOSYUEU2.js";
export {
  loadPolicy,
  policySchema
};
