import {main} from "./chunk-XO73WNST.js";
export {main};
