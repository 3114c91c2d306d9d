import {loadPolicy, policySchema} from "./chunk-UJKQQBE5.js";
export {loadPolicy, policySchema};
