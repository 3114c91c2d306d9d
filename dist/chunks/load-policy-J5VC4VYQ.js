import {
  loadPolicy,
  policySchema
} from "./chunk-QBJ4AYNG.js";
export {
  loadPolicy,
  policySchema
};
