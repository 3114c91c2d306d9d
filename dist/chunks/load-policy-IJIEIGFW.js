import {loadPolicy, policySchema} from "./chunk-WRF5UQ7U.js";
export {loadPolicy, policySchema};
