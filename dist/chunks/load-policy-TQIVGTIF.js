import {loadPolicy, policySchema} from "./chunk-U7LFEPXB.js";
export {loadPolicy, policySchema};
