import {main} from "./chunk-HLEDBLKP.js";
export {main};
