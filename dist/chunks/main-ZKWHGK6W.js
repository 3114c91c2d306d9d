import {main} from "./chunk-J6HC7PAH.js";
export {main};
