import {main} from "./chunk-J5BLWQU3.js";
export {main};
