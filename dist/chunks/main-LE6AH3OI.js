import {main} from "./chunk-JB33X4PE.js";
export {main};
