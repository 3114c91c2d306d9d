import {main} from "./chunk-ZF7ZUUMI.js";
export {main};
