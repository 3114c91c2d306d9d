import {main} from "./chunk-CYV7J5BS.js";
export {main};
