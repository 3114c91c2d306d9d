import {main} from "./chunk-BJOKNBQK.js";
export {main};
