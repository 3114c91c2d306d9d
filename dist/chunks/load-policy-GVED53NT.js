import {loadPolicy, policySchema} from "./chunk-4BCKMGQK.js";
export {loadPolicy, policySchema};
