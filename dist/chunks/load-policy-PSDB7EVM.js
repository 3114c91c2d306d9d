import {
  loadPolicy,
  policySchema
} from "./chunk-WCQPF4CZ.js";
export {
  loadPolicy,
  policySchema
};
