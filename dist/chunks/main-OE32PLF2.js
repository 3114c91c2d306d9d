import {main} from "./chunk-SBAOOKEL.js";
export {main};
