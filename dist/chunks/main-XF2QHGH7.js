import {main} from "./chunk-77TWKAXO.js";
export {main};
