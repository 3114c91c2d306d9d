import {main} from "./chunk-2ZVBQZJU.js";
export {main};
