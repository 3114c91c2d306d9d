import {loadPolicy, policySchema} from "./chunk-EVNOQDDV.js";
export {loadPolicy, policySchema};
