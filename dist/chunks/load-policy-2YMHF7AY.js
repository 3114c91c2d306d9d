import {
  loadPolicy,
  policySchema
} from "./chunk-Q6UHWT5Z.js";
export {
  loadPolicy,
  policySchema
};
