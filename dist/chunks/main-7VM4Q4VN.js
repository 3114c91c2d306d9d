import {main} from "./chunk-GQERP47O.js";
export {main};
