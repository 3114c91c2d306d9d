import {main} from "./chunk-GAJPFP6O.js";
export {main};
