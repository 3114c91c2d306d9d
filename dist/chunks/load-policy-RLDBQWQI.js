import {loadPolicy, policySchema} from "./chunk-GNEMRVMF.js";
export {loadPolicy, policySchema};
