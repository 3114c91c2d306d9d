import {main} from "./chunk-KW5GGNBS.js";
export {main};
