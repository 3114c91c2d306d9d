import {loadPolicy, policySchema} from "./chunk-2QPVPHRX.js";
export {loadPolicy, policySchema};
