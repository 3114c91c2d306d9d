import {loadPolicy, policySchema} from "./chunk-VN5TTXJ4.js";
export {loadPolicy, policySchema};
