import {loadPolicy, policySchema} from "./chunk-EDXDO54R.js";
export {loadPolicy, policySchema};
