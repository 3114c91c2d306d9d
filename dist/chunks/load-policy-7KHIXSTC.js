import {loadPolicy, policySchema} from "./chunk-J56MDUKI.js";
export {loadPolicy, policySchema};
