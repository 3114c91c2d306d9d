import {loadPolicy, policySchema} from "./chunk-CWYYJ74M.js";
export {loadPolicy, policySchema};
