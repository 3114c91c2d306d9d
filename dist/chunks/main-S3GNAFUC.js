import {main} from "./chunk-YBP2H6RY.js";
export {main};
