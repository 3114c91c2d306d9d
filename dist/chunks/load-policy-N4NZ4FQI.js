import {loadPolicy, policySchema} from "./chunk-7Y6R3OW4.js";
export {loadPolicy, policySchema};
