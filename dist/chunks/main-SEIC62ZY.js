import {main} from "./chunk-Y74YLAGX.js";
export {main};
