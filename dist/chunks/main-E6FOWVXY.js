import {main} from "./chunk-EOLQBWBK.js";
export {main};
