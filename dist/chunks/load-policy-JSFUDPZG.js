import {
  loadPolicy,
  policySchema
} from "./chunk-IC2BD4UN.js";
export {
  loadPolicy,
  policySchema
};
