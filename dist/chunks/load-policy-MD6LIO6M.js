import {loadPolicy, policySchema} from "./chunk-BYQEENJM.js";
export {loadPolicy, policySchema};
