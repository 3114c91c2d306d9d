import {loadPolicy, policySchema} from "./chunk-YVF5FC5P.js";
export {loadPolicy, policySchema};
