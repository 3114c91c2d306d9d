import {loadPolicy, policySchema} from "./chunk-2XA6XN5W.js";
export {loadPolicy, policySchema};
