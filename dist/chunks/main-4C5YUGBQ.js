import {main} from "./chunk-HV6SYOU5.js";
export {main};
