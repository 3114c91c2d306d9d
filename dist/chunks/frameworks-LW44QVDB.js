import {FRAMEWORKS} from "./chunk-7LNCCGIF.js";
export {FRAMEWORKS};
