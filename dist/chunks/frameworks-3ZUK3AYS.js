import {FRAMEWORKS} from "./chunk-XAIOUC5M.js";
export {FRAMEWORKS};
