import {loadPolicy, policySchema} from "./chunk-W7SZA5LS.js";
export {loadPolicy, policySchema};
