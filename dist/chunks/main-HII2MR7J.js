import {main} from "./chunk-I5JUH4ZN.js";
export {main};
