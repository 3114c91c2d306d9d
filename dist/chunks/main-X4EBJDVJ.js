import {main} from "./chunk-3A5KPV2D.js";
export {main};
