import {main} from "./chunk-RDJH5GDX.js";
export {main};
