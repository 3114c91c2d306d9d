import {main} from "./chunk-WCC37ZZJ.js";
export {main};
