import {main} from "./chunk-RG6NPPKG.js";
export {main};
