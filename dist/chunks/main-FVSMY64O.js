import {main} from "./chunk-4FBF7XA4.js";
export {main};
