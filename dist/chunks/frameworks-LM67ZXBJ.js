import {FRAMEWORKS} from "./chunk-QC5P2ZZ5.js";
export {FRAMEWORKS};
