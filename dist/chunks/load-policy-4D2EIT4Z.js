import {
  loadPolicy,
  policySchema
} from "./chunk-5VTUOETH.js";
export {
  loadPolicy,
  policySchema
};
