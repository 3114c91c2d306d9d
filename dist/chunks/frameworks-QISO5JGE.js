import {FRAMEWORKS} from "./chunk-FFITMC5G.js";
export {FRAMEWORKS};
