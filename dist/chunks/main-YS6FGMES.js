import {main} from "./chunk-ACHFMEVE.js";
export {main};
