import {main} from "./chunk-HH5GN2HF.js";
export {main};
