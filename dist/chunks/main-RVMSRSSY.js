import {main} from "./chunk-UUU53GF7.js";
export {main};
