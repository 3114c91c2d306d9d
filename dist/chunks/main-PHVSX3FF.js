import {main} from "./chunk-R3CORALG.js";
export {main};
