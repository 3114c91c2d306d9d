import {
  loadPolicy,
  policySchema
} from "./chunk-QFV6EK67.js";
export {
  loadPolicy,
  policySchema
};
