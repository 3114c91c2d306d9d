import {main} from "./chunk-HHAAAJ75.js";
export {main};
