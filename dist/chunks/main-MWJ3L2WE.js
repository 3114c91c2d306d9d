import {main} from "./chunk-PQQG7BFP.js";
export {main};
