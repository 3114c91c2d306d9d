import {loadPolicy, policySchema} from "./chunk-RXS366FJ.js";
export {loadPolicy, policySchema};
