import {main} from "./chunk-OU4NCVOM.js";
export {main};
