import {loadPolicy, policySchema} from "./chunk-LPOH7VY7.js";
export {loadPolicy, policySchema};
