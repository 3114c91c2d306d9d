import {loadPolicy, policySchema} from "./chunk-I6LBS23K.js";
export {loadPolicy, policySchema};
