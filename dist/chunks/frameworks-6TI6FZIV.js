import {FRAMEWORKS} from "./chunk-XBQHKU5J.js";
export {FRAMEWORKS};
