import {main} from "./chunk-7YYG6PCB.js";
export {main};
