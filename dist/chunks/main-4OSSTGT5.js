import {main} from "./chunk-YMBWC5PC.js";
export {main};
