import {loadPolicy, policySchema} from "./chunk-GAWB7SBA.js";
export {loadPolicy, policySchema};
