import {main} from "./chunk-VC4LBH33.js";
export {main};
