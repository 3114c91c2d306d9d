import {main} from "./chunk-4VLJOLN3.js";
export {main};
