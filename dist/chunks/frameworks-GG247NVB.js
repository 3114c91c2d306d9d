import {FRAMEWORKS} from "./chunk-UG72P54K.js";
export {FRAMEWORKS};
