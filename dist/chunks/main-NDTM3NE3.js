import {main} from "./chunk-4VRSVLIY.js";
export {main};
