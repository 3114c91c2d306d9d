import {main} from "./chunk-GP4ULCCZ.js";
export {main};
