import {main} from "./chunk-5V7DJBGS.js";
export {main};
