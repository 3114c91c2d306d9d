import {main} from "./chunk-X7KONMIF.js";
export {main};
