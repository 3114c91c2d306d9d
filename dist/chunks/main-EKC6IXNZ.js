import {main} from "./chunk-IBMG6V2B.js";
export {main};
