import {main} from "./chunk-H6EVBA5R.js";
export {main};
