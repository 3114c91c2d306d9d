import {FRAMEWORKS} from "./chunk-MZSJNH5Q.js";
export {FRAMEWORKS};
