import {FRAMEWORKS} from "./chunk-VWFQCLZG.js";
export {FRAMEWORKS};
