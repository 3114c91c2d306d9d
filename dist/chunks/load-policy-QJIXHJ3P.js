import {loadPolicy, policySchema} from "./chunk-LAIVRWFG.js";
export {loadPolicy, policySchema};
