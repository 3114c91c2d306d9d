import {FRAMEWORKS} from "./chunk-VQLW3WX7.js";
export {FRAMEWORKS};
