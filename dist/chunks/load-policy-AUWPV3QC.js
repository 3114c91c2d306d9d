import {loadPolicy, policySchema} from "./chunk-SPQI3T3U.js";
export {loadPolicy, policySchema};
