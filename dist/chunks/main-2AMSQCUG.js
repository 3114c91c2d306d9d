import {main} from "./chunk-TANERJIW.js";
export {main};
