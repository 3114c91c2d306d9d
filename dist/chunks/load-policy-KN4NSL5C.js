import {
  loadPolicy,
  policySchema
} from "./chunk-V2EY7XJD.js";
export {
  loadPolicy,
  policySchema
};
