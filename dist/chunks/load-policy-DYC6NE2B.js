import {loadPolicy, policySchema} from "./chunk-2LKKBH2L.js";
export {loadPolicy, policySchema};
