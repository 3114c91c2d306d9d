import {loadPolicy, policySchema} from "./chunk-I2P7E45G.js";
export {loadPolicy, policySchema};
