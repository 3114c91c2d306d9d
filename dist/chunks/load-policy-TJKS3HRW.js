import {
  loadPolicy,
  policySchema
} from "./chunk-UPQXLEZZ.js";
export {
  loadPolicy,
  policySchema
};
