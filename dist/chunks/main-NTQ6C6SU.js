import {main} from "./chunk-CH62PLXZ.js";
export {main};
