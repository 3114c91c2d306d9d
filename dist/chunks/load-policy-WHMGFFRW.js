import {loadPolicy, policySchema} from "./chunk-3H5VY4GX.js";
export {loadPolicy, policySchema};
