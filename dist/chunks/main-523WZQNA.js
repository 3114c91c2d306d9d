import {main} from "./chunk-GAATGEKR.js";
export {main};
