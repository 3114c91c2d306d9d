import {main} from "./chunk-W34SWUUI.js";
export {main};
