import {loadPolicy, policySchema} from "./chunk-CWWEZS7Q.js";
export {loadPolicy, policySchema};
