import {main} from "./chunk-VVQW3FHY.js";
export {main};
