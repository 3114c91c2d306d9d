import {loadPolicy, policySchema} from "./chunk-FMFGJH6L.js";
export {loadPolicy, policySchema};
