import {loadPolicy, policySchema} from "./chunk-D32H5TVL.js";
export {loadPolicy, policySchema};
