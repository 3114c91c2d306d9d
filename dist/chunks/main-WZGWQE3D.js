import {main} from "./chunk-7NC3GIMR.js";
export {main};
