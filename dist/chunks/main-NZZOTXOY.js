import {main} from "./chunk-2O2GYKBM.js";
export {main};
