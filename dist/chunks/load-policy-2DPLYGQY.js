import {loadPolicy, policySchema} from "./chunk-UPGPBICJ.js";
export {loadPolicy, policySchema};
