import {main} from "./chunk-DR4DMAV5.js";
export {main};
