import {FRAMEWORKS} from "./chunk-VBXA2I4K.js";
export {FRAMEWORKS};
