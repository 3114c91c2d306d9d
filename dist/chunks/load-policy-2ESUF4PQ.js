import {loadPolicy, policySchema} from "./chunk-4562F2EF.js";
export {loadPolicy, policySchema};
