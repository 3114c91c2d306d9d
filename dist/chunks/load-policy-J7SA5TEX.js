import {loadPolicy, policySchema} from "./chunk-TNBSTAH3.js";
export {loadPolicy, policySchema};
