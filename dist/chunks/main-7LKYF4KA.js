import {main} from "./chunk-MUPDBOGF.js";
export {main};
