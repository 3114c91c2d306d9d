import {loadPolicy, policySchema} from "./chunk-VTLR3AQ2.js";
export {loadPolicy, policySchema};
