import {main} from "./chunk-4XXUENOI.js";
export {main};
