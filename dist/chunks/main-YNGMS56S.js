import {main} from "./chunk-QBF7GBJO.js";
export {main};
