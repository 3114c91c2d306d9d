import {FRAMEWORKS} from "./chunk-6DETECYZ.js";
export {FRAMEWORKS};
