import {loadPolicy, policySchema} from "./chunk-NCJMXTCJ.js";
export {loadPolicy, policySchema};
