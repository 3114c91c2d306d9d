import {
  loadPolicy,
  policySchema
} from "./chunk-DO7VIEFK.js";
export {
  loadPolicy,
  policySchema
};
