import {
  loadPolicy,
  policySchema
} from "./chunk-TARYH3U7.js";
export {
  loadPolicy,
  policySchema
};
