import {FRAMEWORKS} from "./chunk-57NN3T7A.js";
export {FRAMEWORKS};
