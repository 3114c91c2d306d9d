import {main} from "./chunk-D7PWUMTT.js";
export {main};
