import {loadPolicy, policySchema} from "./chunk-C5EOM4QC.js";
export {loadPolicy, policySchema};
