import {main} from "./chunk-GAUVUZVK.js";
export {main};
