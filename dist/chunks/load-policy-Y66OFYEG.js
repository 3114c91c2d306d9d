import {
  loadPolicy,
  policySchema
} from "./chunk-7T6K55UH.js";
export {
  loadPolicy,
  policySchema
};
