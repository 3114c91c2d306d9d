import {main} from "./chunk-VQA4X5I3.js";
export {main};
