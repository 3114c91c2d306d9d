import {main, mainWithin} from "./chunk-KW6XVY3M.js";
export {main, mainWithin};
