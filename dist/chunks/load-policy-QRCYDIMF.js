import {loadPolicy, policySchema} from "./chunk-ZCVDOIMY.js";
export {loadPolicy, policySchema};
