import {loadPolicy, policySchema} from "./chunk-P5HENGAQ.js";
export {loadPolicy, policySchema};
