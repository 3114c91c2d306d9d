import {main} from "./chunk-EJDAILAP.js";
export {main};
