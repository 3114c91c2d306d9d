import {main} from "./chunk-DGUC2ORP.js";
export {main};
