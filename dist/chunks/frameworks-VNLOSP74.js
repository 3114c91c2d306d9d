import {FRAMEWORKS} from "./chunk-3YSHSEJI.js";
export {FRAMEWORKS};
