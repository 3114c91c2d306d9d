import {main} from "./chunk-7U644O7L.js";
export {main};
