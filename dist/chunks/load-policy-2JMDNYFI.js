import {loadPolicy, policySchema} from "./chunk-T32VAGSO.js";
export {loadPolicy, policySchema};
