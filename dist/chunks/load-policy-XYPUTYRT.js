import {
  loadPolicy,
  policySchema
} from "./chunk-IZGG4EE5.js";
export {
  loadPolicy,
  policySchema
};
