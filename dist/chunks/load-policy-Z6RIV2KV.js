import {
  loadPolicy,
  policySchema
} from "./chunk-I3VUD554.js";
export {
  loadPolicy,
  policySchema
};
