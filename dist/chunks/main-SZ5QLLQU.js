import {main} from "./chunk-NRGVSJLH.js";
export {main};
