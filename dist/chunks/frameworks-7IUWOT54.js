import {FRAMEWORKS} from "./chunk-LCWUBSSL.js";
export {FRAMEWORKS};
