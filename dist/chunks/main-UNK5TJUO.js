import {main} from "./chunk-6ULBNVZB.js";
export {main};
