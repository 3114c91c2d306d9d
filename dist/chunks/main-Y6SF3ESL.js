import {main} from "./chunk-ARQMDSF3.js";
export {main};
