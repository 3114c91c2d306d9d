import {main} from "./chunk-I47X5YED.js";
export {main};
