import {
  loadPolicy,
  policySchema
} from "./chunk-THI6XJWC.js";
export {
  loadPolicy,
  policySchema
};
