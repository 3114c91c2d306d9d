import {main} from "./chunk-6ATVZLPE.js";
export {main};
