import {loadPolicy, policySchema} from "./chunk-IIUUO2LK.js";
export {loadPolicy, policySchema};
