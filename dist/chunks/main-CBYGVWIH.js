import {main} from "./chunk-VRQTHYIL.js";
export {main};
