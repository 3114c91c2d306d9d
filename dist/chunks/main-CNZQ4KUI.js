import {main} from "./chunk-6E7LE7AZ.js";
export {main};
