import {loadPolicy, policySchema} from "./chunk-XOCTAH44.js";
export {loadPolicy, policySchema};
