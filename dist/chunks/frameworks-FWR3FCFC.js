import {FRAMEWORKS} from "./chunk-CSB32UYR.js";
export {FRAMEWORKS};
