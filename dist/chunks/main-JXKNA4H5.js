import {main} from "./chunk-NUO2K56N.js";
export {main};
