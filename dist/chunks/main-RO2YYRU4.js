import {main} from "./chunk-UPOUSJ7L.js";
export {main};
