import {loadPolicy, policySchema} from "./chunk-EMOMY3KH.js";
export {loadPolicy, policySchema};
