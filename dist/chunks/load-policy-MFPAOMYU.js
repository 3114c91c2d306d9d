import {
  loadPolicy,
  policySchema
} from "./chunk-WY4OG4U7.js";
export {
  loadPolicy,
  policySchema
};
