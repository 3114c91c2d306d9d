import {loadPolicy, policySchema} from "./chunk-QOVQAD4O.js";
export {loadPolicy, policySchema};
