import {loadPolicy, policySchema} from "./chunk-77PD5AQS.js";
export {loadPolicy, policySchema};
