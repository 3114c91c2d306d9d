import {main} from "./chunk-HIWMKJNE.js";
export {main};
