import {loadPolicy, policySchema} from "./chunk-DQ3YJA3M.js";
export {loadPolicy, policySchema};
