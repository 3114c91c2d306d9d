import {main} from "./chunk-SW6PRMEG.js";
export {main};
