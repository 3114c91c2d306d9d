import {main} from "./chunk-4Z6NJOP3.js";
export {main};
