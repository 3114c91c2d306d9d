import {loadPolicy, policySchema} from "./chunk-FYMGMQKN.js";
export {loadPolicy, policySchema};
