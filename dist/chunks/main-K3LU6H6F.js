import {main} from "./chunk-BVFL26KU.js";
export {main};
