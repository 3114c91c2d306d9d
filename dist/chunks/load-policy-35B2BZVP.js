import {loadPolicy, policySchema} from "./chunk-YPMUCBBC.js";
export {loadPolicy, policySchema};
