import {FRAMEWORKS} from "./chunk-G76IKKTZ.js";
export {FRAMEWORKS};
