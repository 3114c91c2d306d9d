import {main} from "./chunk-J2KJWXQT.js";
export {main};
