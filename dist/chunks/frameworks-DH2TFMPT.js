import {FRAMEWORKS} from "./chunk-DPAIKORI.js";
export {FRAMEWORKS};
