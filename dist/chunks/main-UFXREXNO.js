import {main} from "./chunk-KDA5VRIZ.js";
export {main};
