import {main} from "./chunk-KY2X2WAC.js";
export {main};
