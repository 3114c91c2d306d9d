import {main} from "./chunk-VGKKYST6.js";
export {main};
