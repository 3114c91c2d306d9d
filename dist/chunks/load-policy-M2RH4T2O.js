import {loadPolicy, policySchema} from "./chunk-OOQASHDD.js";
export {loadPolicy, policySchema};
