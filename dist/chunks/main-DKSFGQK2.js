import {main} from "./chunk-B37B7O7V.js";
export {main};
