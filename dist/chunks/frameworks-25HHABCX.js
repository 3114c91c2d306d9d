import {FRAMEWORKS} from "./chunk-MQJCZAAL.js";
export {FRAMEWORKS};
