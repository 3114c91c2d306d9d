import {main} from "./chunk-PQFXOH5G.js";
export {main};
