import {main} from "./chunk-ZJU4SRDE.js";
export {main};
