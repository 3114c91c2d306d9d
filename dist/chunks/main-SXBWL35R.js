import {main} from "./chunk-GXYCGI7D.js";
export {main};
