import {main} from "./chunk-XFEUST5V.js";
export {main};
