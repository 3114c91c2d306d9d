import {loadPolicy, policySchema} from "./chunk-SCEY3C4J.js";
export {loadPolicy, policySchema};
