import {main} from "./chunk-RJE2HWBU.js";
export {main};
