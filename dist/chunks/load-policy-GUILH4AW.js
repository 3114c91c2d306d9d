import {loadPolicy, policySchema} from "./chunk-A2V7DVZN.js";
export {loadPolicy, policySchema};
